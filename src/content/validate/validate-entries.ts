import type { BlockValidator } from './block-validator.js';
import type { Node } from './normalizer.js';

/** @returns The category, with its id as the title if it has none; `undefined` if it has no valid id. */
export function validateCategory(
  check: BlockValidator,
  category: Node,
  path: string,
  ids: Set<string>,
): Node | undefined {
  const good = check.newId(category.id, `${path}.id`, ids);
  const titled = check.text(category.title, `${path}.title`);
  check.optionalText(category.number, `${path}.number`);
  validateLang(check, category.lang, `${path}.lang`);
  validateCustom(check, category.custom, `${path}.custom`);
  check.known(category, path, ['id', 'title', 'number', 'lang', 'custom'], true);
  if (!good) return undefined;
  const { id, title, lang, number } = category;
  return titled && typeof (lang ?? '') === 'string' && typeof (number ?? '') === 'string'
    ? category
    : { id, title: titled ? title : id };
}

const entryKeys: readonly string[] = [
  ...[
    'id',
    'category',
    'question',
    'answer',
    'number',
    'audiences',
    'from',
    'until',
    'related',
    'phrases',
    'readings',
    'topic',
  ],
  ...['lang', 'custom', 'additions'],
];

export function validateEntry(
  check: BlockValidator,
  entry: Node,
  path: string,
  ids: Set<string>,
  categories: ReadonlySet<string>,
): void {
  check.newId(entry.id, `${path}.id`, ids);
  const { category, answer } = entry;
  if (check.text(category, `${path}.category`) && !categories.has(category)) {
    check.reportUnknown(category, `${path}.category`, { en: 'category', ja: '分類' });
  }
  check.text(entry.question, `${path}.question`);
  if (typeof answer === 'string') check.text(answer, `${path}.answer`);
  else check.blocks(answer, `${path}.answer`);
  for (const key of ['number', 'topic']) check.optionalText(entry[key], `${path}.${key}`);
  check.audienceIds(entry.audiences, `${path}.audiences`);
  validateValidity(check, entry, path);
  check.strings(entry.related, `${path}.related`, (related, relatedPath) => {
    check.relation(related, relatedPath, entry.id);
  });
  check.strings(entry.phrases, `${path}.phrases`);
  check.strings(entry.readings, `${path}.readings`);
  validateLang(check, entry.lang, `${path}.lang`);
  validateCustom(check, entry.custom, `${path}.custom`);
  if (entry.additions !== undefined) {
    check.records(entry.additions, `${path}.additions`, (addition, additionPath) => {
      check.text(addition.publisher, `${additionPath}.publisher`);
      check.blocks(addition.blocks, `${additionPath}.blocks`);
      validateLang(check, addition.lang, `${additionPath}.lang`);
      check.known(addition, additionPath, ['publisher', 'blocks', 'lang']);
    });
  }
  check.known(entry, path, entryKeys, true);
}

const contactKeys: readonly string[] = [
  ...['id', 'name', 'tel', 'url', 'mail', 'hours', 'topics', 'entries', 'audiences', 'areas', 'lang'],
];

export function validateContact(check: BlockValidator, contact: Node, path: string, ids: Set<string>): void {
  check.newId(contact.id, `${path}.id`, ids);
  check.text(contact.name, `${path}.name`);
  for (const key of ['tel', 'hours']) check.optionalText(contact[key], `${path}.${key}`);
  check.optionalUrl(contact.url, `${path}.url`);
  if (contact.mail !== undefined) {
    check.matching(contact.mail, `${path}.mail`, (mail) => /^[^\s@]+@[^\s@]+$/.test(mail), {
      en: 'an email address',
      ja: 'メールアドレス',
    });
  }
  for (const key of ['topics', 'areas']) check.strings(contact[key], `${path}.${key}`);
  check.audienceIds(contact.audiences, `${path}.audiences`);
  check.strings(contact.entries, `${path}.entries`, (entry, entryPath) => {
    check.entryLinks.push({ entry, path: entryPath });
  });
  validateLang(check, contact.lang, `${path}.lang`);
  check.known(contact, path, contactKeys, true);
}

function validateValidity(check: BlockValidator, { from, until }: Node, path: string): void {
  if (from !== undefined) check.date(from, `${path}.from`);
  if (until === undefined || !check.date(until, `${path}.until`)) return;
  if (typeof from === 'string' && from > until) {
    const what = { en: 'a date that is not before `from`', ja: 'from と同じ日か、それより後の日付' };
    check.expected(`${path}.until`, what, until, 'value');
  }
}

function validateLang(check: BlockValidator, value: unknown, path: string): void {
  if (value !== undefined) check.languageTag(value, path);
}

function validateCustom(check: BlockValidator, value: unknown, path: string): void {
  const custom = value === undefined ? undefined : check.record(value, path);
  if (!custom) return;
  check.text(custom.publisher, `${path}.publisher`);
  check.known(custom, path, ['publisher']);
}
