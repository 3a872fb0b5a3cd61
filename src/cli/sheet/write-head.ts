import { UsageError } from '../shared/errors.js';

export interface HeadOptions {
  /** The document whose head is kept. */
  base: unknown;
  /** The address of the schema, for editors. */
  schema: string;
  publisher: string | undefined;
  title: string | undefined;
  revised: string | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const defaultTitle = 'よくあるご質問';

/**
 * Everything in a document that does not come from the sheet.
 * @throws {UsageError} if there is no publisher.
 */
export function writeHead({ base, schema, publisher, title, revised }: HeadOptions): Record<string, unknown> {
  const kept = isRecord(base) ? base : {};
  const source = isRecord(kept.source) ? kept.source : {};
  if (publisher === undefined && source.publisher === undefined) {
    throw new UsageError({
      ja: '--publisher（公表者の名前）か --base（今の文書）が必要です。',
      en: '--publisher or --base is required.',
    });
  }
  const head: Record<string, unknown> = {
    $schema: schema,
    lang: 'ja',
    title: defaultTitle,
    ...kept,
    ...(title === undefined ? {} : { title }),
    ...(revised === undefined ? {} : { revised }),
  };
  head.source = {
    title: head.title,
    ...source,
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
  };
  return head;
}
