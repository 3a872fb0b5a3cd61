import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runSync } from '../../../src/util/time-slicing.js';
import { bundledPhrases } from '../../../src/search/bundled-phrases.js';
import { Classifier, featuresOf, rows } from '../../../src/search/classifier.js';
import { SpellCorrector } from '../../../src/search/spell-correction.js';
import { lexiconOf } from '../../../src/search/phrases.js';
import { readQuery } from '../../../src/search/interpret-query.js';
import type { Query } from '../../../src/search/interpret-query.js';
import { packWeights } from '../../../scripts/phrases/learn.js';

const lexicon = runSync(lexiconOf(bundledPhrases));
const misspelt = new SpellCorrector(lexicon);
const read = (query: string): Query => readQuery(query, lexicon, misspelt);
const shared = (one: string, other: string): number => {
  const features = featuresOf(read(other));
  return [...featuresOf(read(one))].filter((row) => features.has(row)).length;
};

describe('the features of a query', () => {
  it('are the same however it is written: width, kana, spaces, marks', () => {
    const features = featuresOf(read('パスワードわすれた'));
    for (const query of ['ﾊﾟｽﾜｰﾄﾞ わすれた', 'ぱすわーど、わすれた！', 'パスワドわすれた'])
      assert.deepEqual(featuresOf(read(query)), features, query);
  });

  it('are more alike for other words for the same than for words of something else', () => {
    assert.ok(shared('暗証番号を失念', 'パスワードを忘れた') > shared('暗証番号を失念', '保険証を更新した'));
  });

  it('are rows of the table, for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        for (const row of featuresOf(read(query))) assert.ok(Number.isInteger(row) && row >= 0 && row < rows);
      }),
    );
  });
});

describe('the classifier', () => {
  const weightsFor = (query: string, each: number, step: number, classes: number): number[] => {
    const steps = Array.from({ length: classes * rows }, () => 0);
    for (const row of featuresOf(read(query))) steps[each * rows + row] = step;
    return steps;
  };

  it('tells the class that its weights speak for, and that they speak against', () => {
    const forIt = new Classifier(packWeights(weightsFor('宇宙', 1, 2, 3)), 3).classify(read('宇宙'));
    assert.equal(forIt.indexOf(Math.max(...forIt)), 1);
    const against = new Classifier(packWeights(weightsFor('宇宙', 1, -1, 3)), 3).classify(read('宇宙'));
    assert.equal(against.indexOf(Math.min(...against)), 1);
    assert.ok(against[0] === against[2]);
  });

  it('finds every class as likely where it was taught nothing', () => {
    assert.deepEqual(new Classifier('', 4).classify(read('パスワード')), [0.25, 0.25, 0.25, 0.25]);
  });

  it('unpacks what was packed: its odds are those of the weights themselves', () => {
    const queries = ['パスワードを忘れた', 'メールが届かない', 'abc', '😀'].map(read);
    const steps = fc.array(fc.tuple(fc.nat(3 * rows - 1), fc.constantFrom(-2, -1, 1, 2)), { maxLength: 400 });
    fc.assert(
      fc.property(steps, (chosen) => {
        const table = Array.from({ length: 3 * rows }, () => 0);
        for (const [at, step] of chosen) table[at] = step;
        const packed = packWeights(table);
        assert.match(packed, /^[!#-~]*$/);
        assert.doesNotMatch(packed, /\\/, 'a letter that JSON would write as two');
        const classifier = new Classifier(packed, 3);
        for (const query of queries) {
          const features = [...featuresOf(query)];
          const sums = [0, 1, 2].map((each) => features.reduce((sum, row) => sum + table[each * rows + row], 0));
          const odds = classifier.classify(query);
          assert.ok(Math.abs(odds[0] + odds[1] + odds[2] - 1) < 1e-9);
          for (const [one, other] of [
            [0, 1],
            [1, 2],
          ] as const)
            assert.equal(Math.sign(odds[one] - odds[other]) || 0, Math.sign(sums[one] - sums[other]) || 0);
        }
      }),
    );
  });
});
