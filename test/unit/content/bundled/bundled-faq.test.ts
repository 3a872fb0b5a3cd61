import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledEnvironments } from '../../../../src/content/bundled/bundled-environments.js';
import { bundledFaq } from '../../../../src/content/bundled/bundled-faq.js';
import { bundledGuides } from '../../../../src/content/bundled/bundled-guides.js';
import { parseFaq } from '../../../../src/content/validate/parse-faq.js';
import type { FaqDocument } from '../../../../src/content/types/faq.js';
import { readData } from './data-files.js';

const ids = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1'];

function assertWhole(document: FaqDocument): void {
  assert.deepEqual(
    document.entries.map(({ id }) => id),
    ids,
  );
  assert.deepEqual(
    document.categories.map(({ id }) => id),
    ['1', '2'],
  );
  const procedures = document.guides?.guides.map(({ topic, browsers }) => [
    topic,
    browsers.map(({ browser }) => browser),
  ]);
  assert.deepEqual(procedures, [
    ['cache', ['edge', 'chrome', 'firefox']],
    ['popup', ['edge', 'chrome', 'firefox', 'safari']],
  ]);
  const rows = document.environments?.platforms.map(({ platform, browsers }) => [platform, browsers.length]);
  assert.deepEqual(rows, [
    ['macos', 3],
    ['windows', 3],
  ]);
  assert.equal(parseFaq(document).entries.length, 10);
}

describe('the bundled document', () => {
  it('is available immediately in Japanese: ten questions in two categories, seven procedures, the table', () => {
    const document = bundledFaq('ja');
    assertWhole(document);
    assert.equal(document.lang, 'ja');
    assert.equal(document.source.publisher, '厚生労働省');
  });

  it('is a promise in English, and just as complete', async () => {
    const promise = bundledFaq('en');
    assert.ok(promise instanceof Promise);
    const document = await promise;
    assertWhole(document);
    assert.equal(document.lang, 'en');
    assert.equal(document.guides?.lang, 'en');
    assert.equal(document.environments?.lang, 'en');
    assert.equal(document.translation?.from, 'ja');
  });

  it('equals the files in data/', async () => {
    const complete = (lang: string) => ({
      ...(readData(`faq.${lang}.json`) as object),
      guides: readData(`guides.${lang}.json`),
      environments: readData(`environments.${lang}.json`),
    });
    assert.deepEqual(bundledFaq('ja'), complete('ja'));
    assert.deepEqual(await bundledFaq('en'), complete('en'));
  });

  it('refers to its procedures and its table instead of repeating them', () => {
    const referring = (type: string) =>
      bundledFaq('ja').entries.flatMap(({ id, answer }) =>
        JSON.stringify(answer).includes(`"type":"${type}"`) ? [id] : [],
      );
    assert.deepEqual(referring('guide'), ['1-6', '1-8']);
    assert.deepEqual(referring('environments'), ['2-1']);
  });
});

describe('the bundled procedures and table', () => {
  it('are available separately, in both languages', async () => {
    assert.deepEqual(bundledGuides('ja'), bundledFaq('ja').guides);
    assert.deepEqual(bundledEnvironments('ja'), bundledFaq('ja').environments);
    assert.deepEqual(await bundledGuides('en'), (await bundledFaq('en')).guides);
    assert.deepEqual(await bundledEnvironments('en'), (await bundledFaq('en')).environments);
  });
});
