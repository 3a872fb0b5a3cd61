import {
  backslash,
  firstLetter,
  backslashSubstitute,
  mostZeros,
  onlyZeros,
  rows,
  stepSize,
} from '../../src/search/classifier.js';

/** A query with a known answer. */
export interface Example {
  /** The rows of weights that it uses. */
  features: readonly number[];
  /** How much it belongs to each class; the sum is 1. The last class is for queries that no entry answers. */
  belongs: readonly number[];
}

/** The weight of the queries that no entry answers, regardless of their number in the examples. */
const noneShare = 0.33;
/** The L1 penalty, which pulls weights to zero: features of few examples are not worth their bytes. */
const sparseness = 1.05e-4;
/** The penalty for queries that no entry answers. They can be about anything, so more words must count. */
const sparsenessOfNone = 1e-5;
const rounds = 300;
const rate = 0.1;
/** The decay rates of Adam for the mean of the gradients and of their squares. */
const [memory, longMemory] = [0.9, 0.99];

/** Multinomial logistic regression with an L1 penalty (proximal Adam); the weights are rounded to a few steps and packed. */
export function learn(examples: readonly Example[], classes: number): string {
  const last = classes - 1;
  const none = examples.filter(({ belongs }) => belongs[last] > 0).length;
  const size = classes * rows;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const odds = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(size);
    for (const { features, belongs } of examples) {
      const scale = 1 / Math.sqrt(features.length);
      const counts = belongs[last] > 0 ? noneShare / none : (1 - noneShare) / (examples.length - none);
      odds.fill(0);
      for (const row of features)
        for (let each = 0; each < classes; each += 1) odds[each] += weights[row * classes + each];
      let sum = 0;
      for (let each = 0; each < classes; each += 1) sum += odds[each] = Math.exp(odds[each] * scale);
      for (let each = 0; each < classes; each += 1) odds[each] = (odds[each] / sum - belongs[each]) * scale * counts;
      for (const row of features)
        for (let each = 0; each < classes; each += 1) slope[row * classes + each] += odds[each];
    }
    const step = rate * (1 - round / rounds);
    for (let at = 0; at < size; at += 1) {
      mean[at] = memory * mean[at] + (1 - memory) * slope[at];
      square[at] = longMemory * square[at] + (1 - longMemory) * slope[at] ** 2;
      const spread = Math.sqrt(square[at] / (1 - longMemory ** (round + 1))) + 1e-5;
      const moved = weights[at] - (step * mean[at]) / (1 - memory ** (round + 1)) / spread;
      const pull = (step * (at % classes === last ? sparsenessOfNone : sparseness)) / spread;
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pull);
    }
  }
  const steps = Array.from({ length: size }, (_, at) => weights[(at % rows) * classes + Math.floor(at / rows)]);
  return packWeights(steps.map((weight) => Math.max(-2, Math.min(2, Math.round(weight / stepSize)))));
}

/** Packs weights in steps from -2 to 2 into printable letters for `Classifier`, each with the number of zeros before it. */
export function packWeights(steps: readonly number[]): string {
  let packed = '';
  let zeros = 0;
  for (const step of steps) {
    if (step === 0) zeros += 1;
    else {
      packed += onlyZeros.repeat(zeros / (mostZeros + 1));
      const code = firstLetter + (zeros % (mostZeros + 1)) * 4 + (step < 0 ? 2 : 0) + Math.abs(step) - 1;
      packed += code === backslash ? backslashSubstitute : String.fromCharCode(code);
      zeros = 0;
    }
  }
  return packed;
}
