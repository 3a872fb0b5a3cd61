/** A declared change of the source. */
export interface Erratum {
  /** `index`, the id of a question, or `tables`/`pages` for what recurs throughout the sheet. */
  where: string;
  original: string;
  corrected: string;
  reason: string;
  /** `first`: the first occurrence is not changed. */
  keeps?: 'first';
}

/** A part of the source: the cover, the index or a question. */
interface Region {
  where: string;
  text: string;
}

/** The source split into cover, index and questions. Joined, the parts are the source. */
export function regionsOf(source: string): Region[] {
  const regions: Region[] = [{ where: 'cover', text: '' }];
  let category = '';
  let inBody = false;
  for (const line of source.split(/(?<=\n)/)) {
    const heading = /^(\d+) \S/.exec(line)?.[1];
    const row = /^(\d+)\t/.exec(line)?.[1];
    if (line.trim() === 'よくあるご質問') inBody = true;
    if (heading !== undefined) category = heading;

    const last = regions.at(-1);
    let where = last?.where ?? '';
    if (heading !== undefined) where = inBody ? `category ${category}` : 'index';
    else if (row !== undefined) where = `${category}-${row}`;
    if (last?.where === where) last.text += line;
    else regions.push({ where, text: line });
  }
  return regions;
}

/** Applies the errata, each only in its part. `idle` are those that changed nothing. */
export function applyErrata(source: string, errata: readonly Erratum[]): { text: string; idle: Erratum[] } {
  let text = source;
  const idle: Erratum[] = [];
  for (const erratum of errata) {
    const everywhere = erratum.where === 'tables' || erratum.where === 'pages';
    const regions = everywhere ? [{ where: erratum.where, text }] : regionsOf(text);
    const corrected = regions.map((region) =>
      region.where === erratum.where ? replace(region.text, erratum) : region.text,
    );
    const result = corrected.join('');
    if (result === text) idle.push(erratum);
    text = result;
  }
  return { text, idle };
}

function replace(text: string, { original, corrected, keeps }: Erratum): string {
  const parts = text.split(original);
  const kept = keeps === 'first' && parts.length > 1 ? [parts.slice(0, 2).join(original), ...parts.slice(2)] : parts;
  return kept.join(corrected);
}

/**
 * Removes layout: paragraph tags, and white space at the end of a sentence, where the PDF broke its lines. Other white
 * space counts as one space. `<u>` counts: it is the ministry's emphasis.
 */
export function normalise(text: string): string {
  return text
    .replace(/<\/?p>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(。(?:<\/u>)?) /g, '$1')
    .trim();
}

/** The sentences of a text, in order. Text without a full stop is joined to the next sentence. */
export function sentencesOf(text: string): string[] {
  return normalise(text).split(/(?<=。<\/u>|。(?!<\/u>))/);
}

/** Emphasized text, in order. */
export function emphasisOf(text: string): string[] {
  return [...normalise(text).matchAll(/<u>(.*?)<\/u>/g)].map(([, words]) => words);
}

/** How a copy differs from its original. */
export interface Differences {
  /** Sentences of the original that the copy does not have, or has elsewhere. */
  missing: string[];
  /** Sentences of the copy that the original does not have, or has elsewhere. */
  added: string[];
}

/** Compares two texts sentence by sentence, in order. */
export function differences(original: string, copy: string): Differences {
  const before = sentencesOf(original);
  const after = sentencesOf(copy);
  const common = commonLengths(before, after);
  const result: Differences = { missing: [], added: [] };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const left = before.at(i);
    const right = after.at(j);
    if (left !== undefined && left === right) {
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || common[i + 1][j] >= common[i][j + 1])) {
      result.missing.push(left);
      i += 1;
    } else if (right !== undefined) {
      result.added.push(right);
      j += 1;
    }
  }
  return result;
}

/** For each pair of positions: the number of sentences that the remainders have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = [...before, ''].map(() => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i] === after[j];
      lengths[i][j] = same ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}
