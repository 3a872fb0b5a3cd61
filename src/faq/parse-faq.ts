import { show } from './checker.js';
import { ContentChecker, topics } from './content-checker.js';
import { FaqError } from './faq-error.js';
import type { Block, FaqDocument } from './types.js';

/**
 * Checks a document of unknown origin and gives it back typed. An `answer` that is a plain string becomes paragraphs,
 * parted at blank lines. Properties that the types do not know are left as they are. The input is not changed.
 * @throws {FaqError} naming each fault by its path, e.g. `entries[3].category: names "9", which no category has`.
 */
export function parseFaq(input: unknown): FaqDocument {
  const check = new ContentChecker();
  const document = check.record(input, 'document');
  if (!document) throw new FaqError(check.faults);

  checkHead(check, document);
  const categories = checkCategories(check, document.categories);
  const entries = readEntries(check, document.entries, categories);
  if (document.guides !== undefined) checkGuides(check, document.guides, 'guides');
  if (document.environments !== undefined) checkEnvironments(check, document.environments, 'environments');

  const ids = new Set(entries.map((entry) => entry.id));
  for (const { entry, path } of check.entryLinks) {
    if (!ids.has(entry)) check.fault(path, `names ${show(entry)}, which no entry has`);
  }
  if (check.faults.length > 0) throw new FaqError(check.faults);
  return { ...document, entries } as unknown as FaqDocument;
}

function checkHead(check: ContentChecker, document: Record<string, unknown>): void {
  check.languageTag(document.lang, 'lang');
  check.text(document.title, 'title');
  for (const key of ['audience', 'subtitle']) check.optionalText(document[key], key);
  const source = check.record(document.source, 'source');
  if (source) {
    check.text(source.publisher, 'source.publisher');
    check.text(source.title, 'source.title');
    check.optionalText(source.url, 'source.url');
  }
  if (document.notes !== undefined) {
    check.each(document.notes, 'notes', (note, path) => {
      check.inlines(note, path);
    });
  }
  checkTranslation(check, document.translation, 'translation');
}

function checkTranslation(check: ContentChecker, value: unknown, path: string): void {
  if (value === undefined) return;
  const translation = check.record(value, path);
  if (!translation) return;
  check.oneOf(translation.from, `${path}.from`, ['ja', 'en']);
  for (const key of ['label', 'note']) check.text(translation[key], `${path}.${key}`);
}

function checkCategories(check: ContentChecker, value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  check.records(value, 'categories', (category, path) => {
    check.newId(category.id, `${path}.id`, ids);
    check.text(category.title, `${path}.title`);
  });
  return ids;
}

/** The entries with their answers as blocks. */
function readEntries(
  check: ContentChecker,
  value: unknown,
  categories: ReadonlySet<string>,
): Record<string, unknown>[] {
  const ids = new Set<string>();
  const entries: Record<string, unknown>[] = [];
  check.records(value, 'entries', (entry, path) => {
    check.newId(entry.id, `${path}.id`, ids);
    const category = entry.category;
    if (check.text(category, `${path}.category`) && !categories.has(category)) {
      check.fault(`${path}.category`, `names ${show(category)}, which no category has`);
    }
    check.text(entry.question, `${path}.question`);
    entries.push({ ...entry, answer: readAnswer(check, entry.answer, `${path}.answer`) });
  });
  return entries;
}

function readAnswer(check: ContentChecker, answer: unknown, path: string): unknown {
  if (typeof answer !== 'string') {
    check.blocks(answer, path);
    return answer;
  }
  return check.text(answer, path) ? paragraphs(answer) : [];
}

/** Parts a plain answer into paragraphs at its blank lines. */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    if (part.trim() !== '') blocks.push({ type: 'paragraph', content: [part.trim()] });
  }
  return blocks;
}

const browsers = ['edge', 'chrome', 'firefox', 'safari'];

function checkGuides(check: ContentChecker, value: unknown, path: string): void {
  const set = check.record(value, path);
  if (!set) return;
  check.languageTag(set.lang, `${path}.lang`);
  checkTranslation(check, set.translation, `${path}.translation`);
  check.records(set.guides, `${path}.guides`, (guide, guidePath) => {
    check.oneOf(guide.topic, `${guidePath}.topic`, topics);
    check.optionalText(guide.title, `${guidePath}.title`);
    if (guide.intro !== undefined) check.inlines(guide.intro, `${guidePath}.intro`);
    if (guide.notes !== undefined) check.notes(guide.notes, `${guidePath}.notes`);
    const site = guide.site === undefined ? undefined : check.record(guide.site, `${guidePath}.site`);
    if (site) for (const key of ['label', 'url']) check.text(site[key], `${guidePath}.site.${key}`);
    check.notEmpty(guide.browsers, `${guidePath}.browsers`);
    check.records(guide.browsers, `${guidePath}.browsers`, (procedure, procedurePath) => {
      check.oneOf(procedure.browser, `${procedurePath}.browser`, browsers);
      check.text(procedure.title, `${procedurePath}.title`);
      check.notEmpty(procedure.steps, `${procedurePath}.steps`);
      check.each(procedure.steps, `${procedurePath}.steps`, (step, stepPath) => {
        check.inlines(step, stepPath);
      });
      if (procedure.current !== undefined) checkCurrent(check, procedure.current, `${procedurePath}.current`);
    });
  });
}

function checkCurrent(check: ContentChecker, value: unknown, path: string): void {
  const current = check.record(value, path);
  if (!current) return;
  check.oneOf(current.origin, `${path}.origin`, ['editor']);
  check.notEmpty(current.steps, `${path}.steps`);
  check.each(current.steps, `${path}.steps`, (step, stepPath) => {
    check.inlines(step, stepPath);
  });
  for (const key of ['settingsAddress', 'siteAddress']) check.optionalText(current[key], `${path}.${key}`);
  const checked = current.checked === undefined ? undefined : check.record(current.checked, `${path}.checked`);
  if (!checked) return;
  for (const key of ['date', 'product', 'version']) check.text(checked[key], `${path}.checked.${key}`);
  check.oneOf(checked.how, `${path}.checked.how`, ['opened', 'documented']);
  check.optionalText(checked.url, `${path}.checked.url`);
}

function checkEnvironments(check: ContentChecker, value: unknown, path: string): void {
  const table = check.record(value, path);
  if (!table) return;
  check.languageTag(table.lang, `${path}.lang`);
  checkTranslation(check, table.translation, `${path}.translation`);
  check.text(table.title, `${path}.title`);
  const columns = check.record(table.columns, `${path}.columns`);
  if (columns) for (const key of ['platform', 'browser']) check.text(columns[key], `${path}.columns.${key}`);
  check.notEmpty(table.platforms, `${path}.platforms`);
  check.records(table.platforms, `${path}.platforms`, (platform, platformPath) => {
    check.oneOf(platform.platform, `${platformPath}.platform`, ['macos', 'windows']);
    check.text(platform.name, `${platformPath}.name`);
    check.notEmpty(platform.browsers, `${platformPath}.browsers`);
    check.records(platform.browsers, `${platformPath}.browsers`, (cell, cellPath) => {
      check.oneOf(cell.browser, `${cellPath}.browser`, browsers);
      check.text(cell.text, `${cellPath}.text`);
      check.oneOf(cell.requires, `${cellPath}.requires`, ['latest', 'windows-10']);
    });
  });
  check.notes(table.notes, `${path}.notes`);
}
