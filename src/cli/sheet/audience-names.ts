import type { Audience } from '../../content/types/faq.js';

/** The words that prefectures use for everyone. */
const everyone = /^(全て|すべて|全|共通|全施設|全機関|全員|全対象|全医療機関等?|-|―|ー|－)$/;

/** Other names of the standard audiences. */
const otherNames: Readonly<Record<string, string>> = {
  クリニック: '診療所',
  医科診療所: '診療所',
  一般診療所: '診療所',
  歯科診療所: '歯科',
  歯科医院: '歯科',
  保険薬局: '薬局',
  調剤薬局: '薬局',
};

/** Gives the audiences of a sheet their ids and collects those that are not standard. */
export class AudienceNames {
  readonly #standard: readonly Audience[];
  readonly #custom = new Map<string, Audience>();

  constructor(standard: readonly Audience[]) {
    this.#standard = standard;
  }

  /** @returns the ids of the audiences named; `undefined` for everyone. */
  read(names: readonly string[]): string[] | undefined {
    const ids = new Set<string>();
    for (const name of names) {
      if (everyone.test(name)) return undefined;
      ids.add(this.#id(name));
    }
    return ids.size === 0 ? undefined : [...ids];
  }

  #id(name: string): string {
    const title = otherNames[name] ?? name;
    const standard = this.#standard.find((each) => each.title === title)?.id;
    if (standard !== undefined) return standard;
    const id = title.normalize('NFKC').replace(/\s+/g, '');
    this.#custom.set(id, { id: id, title });
    return id;
  }

  /** The audiences for the document; `undefined` if the standard ones are enough. */
  get listed(): Audience[] | undefined {
    return this.#custom.size === 0 ? undefined : [...this.#standard, ...this.#custom.values()];
  }

  /** The names that are not standard. */
  get unknown(): string[] {
    return [...this.#custom.values()].map(({ title }) => title);
  }
}
