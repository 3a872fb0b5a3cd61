import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSource } from './data-files.js';
import { applyErrata, differences, emphasisOf, normalise, regionsOf, sentencesOf } from './source-comparison.js';

const original = '<p>一つ目の文です。 <u>二つ目の文です。</u> 三つ目の G-MIS の文です。</p>\n<p>四つ目の文です。</p>';
const same = '一つ目の文です。<u>二つ目の文です。</u>\n三つ目の G-MIS の文です。\n四つ目の文です。';

describe('the comparison of a copy with its original', () => {
  it('finds no difference if only line breaks differ', () => {
    assert.deepEqual(differences(original, same), { missing: [], added: [] });
  });

  it('reports a dropped sentence', () => {
    const copy = same.replace('三つ目の G-MIS の文です。\n', '');
    assert.deepEqual(differences(original, copy), { missing: ['三つ目の G-MIS の文です。'], added: [] });
  });

  it('reports an added sentence', () => {
    const copy = `${same}五つ目の文です。`;
    assert.deepEqual(differences(original, copy), { missing: [], added: ['五つ目の文です。'] });
  });

  it('reports a sentence with one changed character', () => {
    const copy = same.replace('四つ目の文', '四つ目も文');
    assert.deepEqual(differences(original, copy), { missing: ['四つ目の文です。'], added: ['四つ目も文です。'] });
  });

  it('reports a sentence that lost a space', () => {
    const copy = same.replace('G-MIS の', 'G-MISの');
    assert.deepEqual(differences(original, copy).added, ['三つ目の G-MISの文です。']);
  });

  it('reports lost and added emphasis', () => {
    const lost = same.replace('<u>', '').replace('</u>', '');
    assert.deepEqual(differences(original, lost).missing, ['<u>二つ目の文です。</u>']);
    const gained = same.replace('四つ目の文です。', '<u>四つ目の文です。</u>');
    assert.deepEqual(differences(original, gained).added, ['<u>四つ目の文です。</u>']);
  });

  it('reports sentences in another order', () => {
    const copy = '一つ目の文です。三つ目の G-MIS の文です。<u>二つ目の文です。</u>四つ目の文です。';
    const { missing, added } = differences(original, copy);
    assert.equal(missing.length, 1);
    assert.deepEqual(added, missing);
  });

  it('reports a sentence that appears twice', () => {
    assert.deepEqual(differences(original, `${same}四つ目の文です。`).added, ['四つ目の文です。']);
  });
});

describe('reading a text', () => {
  it('keeps literal angle brackets and drops paragraph tags', () => {
    assert.equal(normalise('<p><Firefox> を\n 選ぶ。</p> <p>次</p>'), '<Firefox> を 選ぶ。次');
  });

  it('splits sentences after their full stop and closing emphasis', () => {
    assert.deepEqual(sentencesOf('甲。<u>乙。</u>丙'), ['甲。', '<u>乙。</u>', '丙']);
  });

  it('lists emphasized text', () => {
    assert.deepEqual(emphasisOf(original), ['二つ目の文です。']);
  });

  it('splits the source into its parts without losing a character', () => {
    const regions = regionsOf(readSource());
    assert.equal(regions.map(({ text }) => text).join(''), readSource());
    const questions = ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9'];
    assert.deepEqual(
      regions.map(({ where }) => where),
      ['cover', 'index', 'category 1', ...questions, 'category 2', '2-1'],
    );
  });
});

describe('applying errata', () => {
  const sheet = '表題\n1 章\n1. 問い\nよくあるご質問\n1 章\n1\t問い\t誤字です。\n2\t問い\t誤字です。\n表題\n';
  const erratum = (where: string, original: string, corrected: string) => ({
    where,
    original,
    corrected,
    reason: '試験',
  });

  it('changes only the part that the erratum names', () => {
    const { text, idle } = applyErrata(sheet, [erratum('1-2', '誤字', '正字')]);
    assert.equal(text, sheet.replace('2\t問い\t誤字', '2\t問い\t正字'));
    assert.deepEqual(idle, []);
  });

  it('drops every occurrence but the first with `keeps: first`', () => {
    const { text } = applyErrata(sheet, [{ ...erratum('pages', '表題', ''), keeps: 'first' }]);
    assert.equal(text, sheet.replace(/表題\n$/, '\n'));
  });

  it('reports an erratum that finds nothing to change', () => {
    const stray = erratum('1-1', '無い言葉', '何か');
    assert.deepEqual(applyErrata(sheet, [stray]), { text: sheet, idle: [stray] });
  });
});
