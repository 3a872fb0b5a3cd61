import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runSync } from '../../../src/util/time-slicing.js';
import { bundledPhrases } from '../../../src/search/bundled-phrases.js';
import { Classifier, featuresOf, rows } from '../../../src/search/classifier.js';
import { SpellCorrector } from '../../../src/search/spell-correction.js';
import { lexiconOf } from '../../../src/search/phrases.js';
import { interpretQuery } from '../../../src/search/interpret-query.js';
import type { Query } from '../../../src/search/interpret-query.js';
import { packWeights } from '../../../scripts/phrases/learn.js';

const lexicon = runSync(lexiconOf(bundledPhrases));
const spellCorrector = new SpellCorrector(lexicon);
const read = (query: string): Query => interpretQuery(query, lexicon, spellCorrector);
const shared = (one: string, other: string): number => {
  const features = featuresOf(read(other));
  return [...featuresOf(read(one))].filter((row) => features.has(row)).length;
};

describe('features of a query', () => {
  it('are the same in any width and kana, with or without spaces and marks', () => {
    const features = featuresOf(read('パスワードわすれた'));
    for (const query of ['ﾊﾟｽﾜｰﾄﾞ わすれた', 'ぱすわーど、わすれた！', 'パスワドわすれた'])
      assert.deepEqual(featuresOf(read(query)), features, query);
  });

  it('have more in common for synonyms than for other words', () => {
    assert.ok(shared('暗証番号を失念', 'パスワードを忘れた') > shared('暗証番号を失念', '保険証を更新した'));
  });

  it('are rows of the table for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        for (const row of featuresOf(read(query))) assert.ok(Number.isInteger(row) && row >= 0 && row < rows);
      }),
    );
  });
});

describe('Classifier', () => {
  const weightsFor = (query: string, each: number, step: number, classes: number): number[] => {
    const steps = Array.from({ length: classes * rows }, () => 0);
    for (const row of featuresOf(read(query))) steps[each * rows + row] = step;
    return steps;
  };

  it('prefers the class with positive weights and avoids the one with negative weights', () => {
    const forIt = new Classifier(packWeights(weightsFor('宇宙', 1, 2, 3)), 3).classify(read('宇宙'));
    assert.equal(forIt.indexOf(Math.max(...forIt)), 1);
    const against = new Classifier(packWeights(weightsFor('宇宙', 1, -1, 3)), 3).classify(read('宇宙'));
    assert.equal(against.indexOf(Math.min(...against)), 1);
    assert.ok(against[0] === against[2]);
  });

  it('gives every class the same probability without training', () => {
    assert.deepEqual(new Classifier('', 4).classify(read('パスワード')), [0.25, 0.25, 0.25, 0.25]);
  });

  it('unpacks what was packed: the probabilities follow the weights', () => {
    const queries = ['パスワードを忘れた', 'メールが届かない', 'abc', '😀'].map(read);
    const steps = fc.array(fc.tuple(fc.nat(3 * rows - 1), fc.constantFrom(-2, -1, 1, 2)), { maxLength: 400 });
    fc.assert(
      fc.property(steps, (chosen) => {
        const table = Array.from({ length: 3 * rows }, () => 0);
        for (const [at, step] of chosen) table[at] = step;
        const packed = packWeights(table);
        assert.match(packed, /^[!#-~]*$/);
        assert.doesNotMatch(packed, /\\/, 'a letter that JSON would escape');
        const classifier = new Classifier(packed, 3);
        for (const query of queries) {
          const features = [...featuresOf(query)];
          const sums = [0, 1, 2].map((each) => features.reduce((sum, row) => sum + table[each * rows + row], 0));
          const probabilities = classifier.classify(query);
          assert.ok(Math.abs(probabilities[0] + probabilities[1] + probabilities[2] - 1) < 1e-9);
          for (const [one, other] of [
            [0, 1],
            [1, 2],
          ] as const)
            assert.equal(
              Math.sign(probabilities[one] - probabilities[other]) || 0,
              Math.sign(sums[one] - sums[other]) || 0,
            );
        }
      }),
    );
  });
});
