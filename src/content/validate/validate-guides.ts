import { topics } from './known-keys.js';
import type { BlockValidator } from './block-validator.js';

export function validateTranslation(check: BlockValidator, value: unknown, path: string): void {
  if (value === undefined) return;
  const translation = check.record(value, path);
  if (!translation) return;
  check.oneOf(translation.from, `${path}.from`, ['ja', 'en']);
  for (const key of ['label', 'note']) check.text(translation[key], `${path}.${key}`);
  check.known(translation, path, ['from', 'label', 'note']);
}

const browsers = ['edge', 'chrome', 'firefox', 'safari'];

export function validateGuides(check: BlockValidator, value: unknown, path: string): void {
  const set = check.record(value, path);
  if (!set) return;
  check.languageTag(set.lang, `${path}.lang`);
  validateTranslation(check, set.translation, `${path}.translation`);
  check.records(set.guides, `${path}.guides`, (guide, guidePath) => {
    check.oneOf(guide.topic, `${guidePath}.topic`, topics);
    check.optionalText(guide.title, `${guidePath}.title`);
    if (guide.intro !== undefined) check.inlines(guide.intro, `${guidePath}.intro`);
    if (guide.notes !== undefined) check.notes(guide.notes, `${guidePath}.notes`);
    const site = guide.site === undefined ? undefined : check.record(guide.site, `${guidePath}.site`);
    if (site) {
      check.text(site.label, `${guidePath}.site.label`);
      check.url(site.url, `${guidePath}.site.url`);
      check.known(site, `${guidePath}.site`, ['label', 'url']);
    }
    check.known(guide, guidePath, ['topic', 'title', 'intro', 'site', 'browsers', 'notes']);
    check.notEmpty(guide.browsers, `${guidePath}.browsers`);
    check.records(guide.browsers, `${guidePath}.browsers`, (procedure, procedurePath) => {
      check.oneOf(procedure.browser, `${procedurePath}.browser`, browsers);
      check.text(procedure.title, `${procedurePath}.title`);
      check.notEmpty(procedure.steps, `${procedurePath}.steps`);
      check.each(procedure.steps, `${procedurePath}.steps`, (step, stepPath) => {
        check.inlines(step, stepPath);
      });
      if (procedure.current !== undefined) validateCurrent(check, procedure.current, `${procedurePath}.current`);
      check.known(procedure, procedurePath, ['browser', 'title', 'steps', 'current']);
    });
  });
  check.known(set, path, ['$schema', 'lang', 'translation', 'guides']);
}

function validateCurrent(check: BlockValidator, value: unknown, path: string): void {
  const current = check.record(value, path);
  if (!current) return;
  check.oneOf(current.origin, `${path}.origin`, ['editor']);
  check.notEmpty(current.steps, `${path}.steps`);
  check.each(current.steps, `${path}.steps`, (step, stepPath) => {
    check.inlines(step, stepPath);
  });
  const { settingsAddress } = current;
  if (settingsAddress !== undefined && check.text(settingsAddress, `${path}.settingsAddress`)) {
    check.matching(settingsAddress, `${path}.settingsAddress`, (address) => /^(chrome|edge|about):/.test(address), {
      en: 'a URL that begins with chrome:, edge: or about:',
      ja: 'chrome:、edge:、about: のいずれかで始まるアドレス',
    });
  }
  check.optionalUrl(current.siteAddress, `${path}.siteAddress`);
  check.known(current, path, ['origin', 'steps', 'settingsAddress', 'siteAddress', 'checked']);
  const checked = current.checked === undefined ? undefined : check.record(current.checked, `${path}.checked`);
  if (!checked) return;
  if (check.text(checked.date, `${path}.checked.date`)) check.date(checked.date, `${path}.checked.date`);
  for (const key of ['product', 'version']) check.text(checked[key], `${path}.checked.${key}`);
  check.oneOf(checked.how, `${path}.checked.how`, ['opened', 'documented']);
  check.optionalUrl(checked.url, `${path}.checked.url`);
  check.known(checked, `${path}.checked`, ['date', 'product', 'version', 'how', 'url']);
}

export function validateEnvironments(check: BlockValidator, value: unknown, path: string): void {
  const table = check.record(value, path);
  if (!table) return;
  check.languageTag(table.lang, `${path}.lang`);
  validateTranslation(check, table.translation, `${path}.translation`);
  check.text(table.title, `${path}.title`);
  const columns = check.record(table.columns, `${path}.columns`);
  if (columns) {
    for (const key of ['platform', 'browser']) check.text(columns[key], `${path}.columns.${key}`);
    check.known(columns, `${path}.columns`, ['platform', 'browser']);
  }
  check.notEmpty(table.platforms, `${path}.platforms`);
  check.records(table.platforms, `${path}.platforms`, (platform, platformPath) => {
    check.oneOf(platform.platform, `${platformPath}.platform`, ['macos', 'windows']);
    check.text(platform.name, `${platformPath}.name`);
    check.notEmpty(platform.browsers, `${platformPath}.browsers`);
    check.records(platform.browsers, `${platformPath}.browsers`, (cell, cellPath) => {
      check.oneOf(cell.browser, `${cellPath}.browser`, browsers);
      check.text(cell.text, `${cellPath}.text`);
      check.oneOf(cell.requires, `${cellPath}.requires`, ['latest', 'windows-10']);
      check.known(cell, cellPath, ['browser', 'text', 'requires']);
    });
    check.known(platform, platformPath, ['platform', 'name', 'browsers']);
  });
  check.notes(table.notes, `${path}.notes`);
  check.known(table, path, ['$schema', 'lang', 'translation', 'title', 'columns', 'platforms', 'notes']);
}
