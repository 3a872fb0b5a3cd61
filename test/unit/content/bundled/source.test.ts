import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData, readSource } from './data-files.js';
import { applyErrata, differences, emphasisOf, normalise, regionsOf } from './source-comparison.js';
import type { Erratum } from './source-comparison.js';
import { inSourceNotation } from './source-notation.js';
import type { DataFiles } from './source-notation.js';

const files = {
  faq: readData('faq.ja.json'),
  guides: readData('guides.ja.json'),
  environments: readData('environments.ja.json'),
} as DataFiles;
const { errata } = readData('errata.json') as { errata: Erratum[] };
const source = readSource();
const correctedSource = applyErrata(source, errata);
const data = inSourceNotation(files);

describe('the Japanese data, compared with the ministry’s text,', () => {
  it('has every sentence of the source in order, except for the declared errata', () => {
    assert.deepEqual(differences(correctedSource.text, data).missing, []);
  });

  it('has no sentence that the source does not have, except for those marked as the editor’s', () => {
    assert.deepEqual(differences(correctedSource.text, data).added, []);
  });

  it('equals the source to the letter after the errata are applied', () => {
    assert.equal(normalise(data), normalise(correctedSource.text));
  });

  it('emphasizes exactly what the ministry underlined', () => {
    const underlined = emphasisOf(source);
    assert.equal(underlined.length, 2);
    assert.deepEqual(emphasisOf(data), underlined);
  });

  it('has no text in fields that the comparison skips', () => {
    const text = normalise(data);
    const strays = textsOf(Object.values(files)).filter((words) => !text.includes(normalise(words)));
    assert.deepEqual(strays, []);
  });

  it('links to the URLs that it shows', () => {
    const links = recordsOf(Object.values(files)).filter(({ type }) => type === 'link');
    assert.equal(links.length, 4);
    for (const { text, url } of links) assert.equal(url, text);
  });

  it('marks what is not the ministry’s as the editor’s, only in notes and current steps', () => {
    const records = recordsOf(Object.values(files));
    const own = records.filter(({ origin }) => origin !== undefined);
    const procedures = records.flatMap(({ current }) => (current === undefined ? [] : [current]));
    const notes = own.filter((record) => !procedures.includes(record));
    assert.deepEqual([notes.length, procedures.length], [3, 6]);
    for (const { origin } of own) assert.equal(origin, 'editor');
    for (const { type } of notes) assert.equal(type, 'note');
  });
});

describe('the errata', () => {
  it('each have an `original` that the source contains', () => {
    assert.deepEqual(correctedSource.idle, []);
  });

  for (const erratum of errata) {
    const { where, original, corrected, keeps } = erratum;
    it(`${where}: 「${original.trim()}」 is not in the data${corrected === '' ? '' : `, which has 「${corrected.trim()}」 instead`}`, () => {
      const everywhere = where === 'tables' || where === 'pages';
      const place = everywhere ? data : (regionsOf(data).find((region) => region.where === where)?.text ?? '');
      assert.equal(place.split(original).length - 1, keeps === 'first' ? 1 : 0);
      assert.ok(place.includes(corrected));
    });
  }

  it('include every known damage by the extraction', () => {
    const known = [
      ['1-9', 'https://www.medlogin.mhlw.go.jp/'],
      ['1-9', 'issue with single signon'],
      ['1-4', '都道府県窓口ご連絡し'],
      ['1-1', '昨年11月以降に'],
    ];
    for (const [where, original] of known) {
      assert.ok(
        errata.some((erratum) => erratum.where === where && erratum.original === original),
        original,
      );
    }
  });
});

/** Keys whose values are identifiers, not text for readers. */
const structural = new Set(['$schema', 'lang', 'id', 'category', 'type', 'entry', 'topic', 'browser', 'platform']);
for (const key of ['requires', 'target', 'ordered']) structural.add(key);

type Node = Record<string, unknown>;

/** Every record in a value, the value itself included. */
function recordsOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const children = Object.values(value).flatMap(recordsOf);
  return Array.isArray(value) ? children : [value as Node, ...children];
}

/** Every text for a reader in a value, but for the editor's notes. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null || (value as Node).origin === 'editor') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    // The columns are named `platform` and `browser` too, but those are words.
    const isName = structural.has(key) && typeof child === 'string' && !('platform' in value && 'browser' in value);
    return isName ? [] : textsOf(child);
  });
}
