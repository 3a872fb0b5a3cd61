import { knownAudiences } from '../text/audience-names.js';
import type { BlockValidator } from './block-validator.js';
import { checkEnvironments, checkGuides, checkTranslation } from './validate-guides.js';
import type { FaqDocument } from '../types/faq.js';
import type { Node } from './normalizer.js';

/** The newest `schemaVersion` that is understood. */
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
 * Checks what a document says of itself, and sets the audiences that it may name.
 * @returns the head without what is bad; `undefined` where it cannot be used at all.
 */
export function readHead(check: BlockValidator, document: Node, { base, lang = 'ja' }: HeadOptions): Node | undefined {
  const head: Node = {};
  for (const key of Object.keys(document)) if (key !== '__proto__') head[key] = document[key];
  const good = (key: string, examine: (value: unknown) => void): boolean => {
    const before = check.errors;
    if (document[key] !== undefined) examine(document[key]);
    if (check.errors === before) return true;
    Reflect.deleteProperty(head, key);
    return false;
  };

  good('schemaVersion', (value) => {
    checkVersion(check, value);
  });
  if (!check.languageTag(document.lang, 'lang')) head.lang = lang;
  const titled = check.text(document.title, 'title');
  for (const key of ['audience', 'subtitle']) good(key, (value) => check.text(value, key));
  const source = check.record(document.source, 'source');
  const published = source !== undefined && checkSource(check, source, 'source', head);
  if (!titled) head.title = typeof source?.title === 'string' ? source.title : source?.publisher;
  good('notes', (notes) => {
    check.each(notes, 'notes', (note, path) => {
      check.inlines(note, path);
    });
  });
  good('revised', (value) => check.date(value, 'revised'));
  good('translation', (value) => {
    checkTranslation(check, value, 'translation');
  });
  const audiences = new Set<string>();
  const named = good('audiences', (value) => {
    check.notEmpty(value, 'audiences');
    check.records(value, 'audiences', (audience, path) => {
      check.newId(audience.id, `${path}.id`, audiences);
      check.text(audience.title, `${path}.title`);
      check.known(audience, path, ['id', 'title']);
    });
  });
  const standard = named && document.audiences !== undefined ? [] : knownAudiences(base ?? (head as never), 'ja');
  for (const { id } of standard) audiences.add(id);
  check.audiences = audiences;
  good('linkNotation', (value) => {
    checkNotation(check, value, 'linkNotation');
  });
  good('position', (value) => {
    check.oneOf(value, 'position', ['before', 'after']);
  });
  good('hide', (value) => {
    check.words(value, 'hide', (id, path) => {
      if (base && !base.entries.some((entry) => entry.id === id)) check.noEntry(id, path);
    });
  });
  good('custom', (value) => {
    const custom = check.record(value, 'custom');
    if (custom) checkSource(check, custom, 'custom', {});
  });
  good('guides', (value) => {
    checkGuides(check, value, 'guides');
  });
  good('environments', (value) => {
    checkEnvironments(check, value, 'environments');
  });
  check.known(document, '', headKeys, true);
  return published && check.fatal === 'schema' ? head : undefined;
}

function checkVersion(check: BlockValidator, value: unknown): void {
  if (typeof value === 'number' && Number.isInteger(value) && value > schemaVersion) {
    check.fatal = 'version';
    check.issue('schemaVersion', 'version', {
      en: `is ${value}, but this version of gmis-widgets reads up to ${schemaVersion}; take a newer one`,
      ja: `${value}ですが、お使いのgmis-widgetsが読めるのは${schemaVersion}までです。新しい版をお使いください`,
    });
  } else if (value !== schemaVersion) {
    check.expected('schemaVersion', { en: String(schemaVersion), ja: ` ${schemaVersion} ` }, value);
  }
}

/** @returns whether it says whose the words are. */
function checkSource(check: BlockValidator, source: Node, path: string, head: Node): boolean {
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

function checkNotation(check: BlockValidator, value: unknown, path: string): void {
  const notation = check.record(value, path);
  if (!notation) return;
  for (const key of ['external', 'newWindow']) {
    const mark = notation[key] === undefined ? undefined : check.record(notation[key], `${path}.${key}`);
    if (!mark) continue;
    check.text(mark.text, `${path}.${key}.text`);
    if (mark.style !== undefined) check.oneOf(mark.style, `${path}.${key}.style`, ['text', 'icon']);
    check.known(mark, `${path}.${key}`, ['text', 'style']);
  }
  check.words(notation.ownHosts, `${path}.ownHosts`);
  check.known(notation, path, ['external', 'newWindow', 'ownHosts']);
}
