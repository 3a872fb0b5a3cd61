import { knownAudiences } from '../text/audience-names.js';
import type { BlockValidator } from './block-validator.js';
import { validateEnvironments, validateGuides, validateTranslation } from './validate-guides.js';
import type { FaqDocument } from '../types/faq.js';
import type { Node } from './normalizer.js';

/** The newest supported `schemaVersion`. */
const schemaVersion = 1;

const headKeys: readonly string[] = [
  ...['$schema', 'schemaVersion', 'lang', 'title', 'audience', 'subtitle', 'notes', 'source', 'revised', 'translation'],
  ...['audiences', 'contacts', 'linkNotation', 'categories', 'entries', 'guides', 'environments', 'position', 'hide'],
  ...['additions', 'custom'],
];

interface HeadOptions {
  base?: FaqDocument | undefined;
  lang?: string | undefined;
}

/**
 * Validates everything except categories, entries, contacts and additions, and sets the audiences that these may name.
 * @returns The head without its invalid parts; `undefined` if it makes the document unusable.
 */
export function readHead(check: BlockValidator, document: Node, { base, lang = 'ja' }: HeadOptions): Node | undefined {
  const head: Node = {};
  for (const key of Object.keys(document)) if (key !== '__proto__') head[key] = document[key];
  const isValid = (key: string, validate: (value: unknown) => void): boolean => {
    const before = check.errors;
    if (document[key] !== undefined) validate(document[key]);
    if (check.errors === before) return true;
    Reflect.deleteProperty(head, key);
    return false;
  };

  isValid('schemaVersion', (value) => {
    validateVersion(check, value);
  });
  if (!check.languageTag(document.lang, 'lang')) head.lang = lang;
  const titled = check.text(document.title, 'title');
  for (const key of ['audience', 'subtitle']) isValid(key, (value) => check.text(value, key));
  const source = check.record(document.source, 'source');
  const published = source !== undefined && validateSource(check, source, 'source', head);
  if (!titled) head.title = typeof source?.title === 'string' ? source.title : source?.publisher;
  isValid('notes', (notes) => {
    check.each(notes, 'notes', (note, path) => {
      check.inlines(note, path);
    });
  });
  isValid('revised', (value) => check.date(value, 'revised'));
  isValid('translation', (value) => {
    validateTranslation(check, value, 'translation');
  });
  const audiences = new Set<string>();
  const hasAudiences = isValid('audiences', (value) => {
    check.notEmpty(value, 'audiences');
    check.records(value, 'audiences', (audience, path) => {
      check.newId(audience.id, `${path}.id`, audiences);
      check.text(audience.title, `${path}.title`);
      check.known(audience, path, ['id', 'title']);
    });
  });
  const standard =
    hasAudiences && document.audiences !== undefined ? [] : knownAudiences(base ?? (head as never), 'ja');
  for (const { id } of standard) audiences.add(id);
  check.audiences = audiences;
  isValid('linkNotation', (value) => {
    validateNotation(check, value, 'linkNotation');
  });
  isValid('position', (value) => {
    check.oneOf(value, 'position', ['before', 'after']);
  });
  isValid('hide', (value) => {
    check.strings(value, 'hide', (id, path) => {
      if (base && !base.entries.some((entry) => entry.id === id)) check.reportUnknownEntry(id, path);
    });
  });
  isValid('custom', (value) => {
    const custom = check.record(value, 'custom');
    if (custom) validateSource(check, custom, 'custom', {});
  });
  isValid('guides', (value) => {
    validateGuides(check, value, 'guides');
  });
  isValid('environments', (value) => {
    validateEnvironments(check, value, 'environments');
  });
  check.known(document, '', headKeys, true);
  return published && check.fatal === 'schema' ? head : undefined;
}

function validateVersion(check: BlockValidator, value: unknown): void {
  if (typeof value === 'number' && Number.isInteger(value) && value > schemaVersion) {
    check.fatal = 'version';
    check.report('schemaVersion', 'version', {
      en: `is ${value}, but this version of gmis-widgets supports at most ${schemaVersion}; use a newer version`,
      ja: `${value}ですが、お使いのgmis-widgetsが読めるのは${schemaVersion}までです。新しい版をお使いください`,
    });
  } else if (value !== schemaVersion) {
    check.expected('schemaVersion', { en: String(schemaVersion), ja: ` ${schemaVersion} ` }, value);
  }
}

/** @returns Whether it names a publisher. */
function validateSource(check: BlockValidator, source: Node, path: string, head: Node): boolean {
  const before = check.errors;
  const published = check.text(source.publisher, `${path}.publisher`);
  const titled = check.text(source.title, `${path}.title`);
  check.optionalUrl(source.url, `${path}.url`);
  if (path === 'custom' && source.revised !== undefined) check.date(source.revised, `${path}.revised`);
  check.known(source, path, ['publisher', 'title', 'url', ...(path === 'custom' ? ['revised'] : [])]);
  if (check.errors > before) {
    head[path] = { publisher: source.publisher, title: titled ? source.title : (head.title ?? source.publisher) };
  }
  return published;
}

function validateNotation(check: BlockValidator, value: unknown, path: string): void {
  const notation = check.record(value, path);
  if (!notation) return;
  for (const key of ['external', 'newWindow']) {
    const mark = notation[key] === undefined ? undefined : check.record(notation[key], `${path}.${key}`);
    if (!mark) continue;
    check.text(mark.text, `${path}.${key}.text`);
    if (mark.style !== undefined) check.oneOf(mark.style, `${path}.${key}.style`, ['text', 'icon']);
    check.known(mark, `${path}.${key}`, ['text', 'style']);
  }
  check.strings(notation.ownHosts, `${path}.ownHosts`);
  check.known(notation, path, ['external', 'newWindow', 'ownHosts']);
}
