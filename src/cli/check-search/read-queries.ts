import { InputError } from '../shared/errors.js';

/** A query and the question that it should find first. */
export interface ExpectedQuery {
  query: string;
  /** Ids or numbers, any of which passes. Empty: nothing should be found. Absent: anything passes. */
  expected?: readonly string[];
}

const normal = (title: string): string => title.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '');

const queryTitles = ['検索語', '検索のことば', '検索', '質問のことば', '入力', 'query', 'q'];
const expectedTitles = ['質問番号', '番号', '期待', '期待する質問', '正解', 'expected', 'id'];
/** Ways to write that nothing should be found. */
const nothing = ['なし', '無し', '該当なし', '-', '―', 'none'];

/**
 * Reads the queries from the rows of a CSV file. The query is in the first column and the expected question in the
 * second, unless known headers name other columns.
 * @throws {InputError} if there are no queries.
 */
export function readQueries(rows: readonly (readonly string[])[], file: string): ExpectedQuery[] {
  const titles = (rows.at(0) ?? []).map(normal);
  const queryColumn = titles.findIndex((title) => queryTitles.includes(title));
  const expectedColumn = titles.findIndex((title) => expectedTitles.includes(title));
  const headed = queryColumn >= 0;
  const body = headed ? rows.slice(1) : rows;
  const queries = body.flatMap((row) => {
    const query = (row.at(headed ? queryColumn : 0) ?? '').trim();
    if (query === '') return [];
    const expected = (headed && expectedColumn < 0 ? undefined : row.at(headed ? expectedColumn : 1))?.trim() ?? '';
    return [expected === '' ? { query } : { query, expected: readExpected(expected) }];
  });
  if (queries.length > 0) return queries;
  throw new InputError({ ja: `${file} に検索語がありません。`, en: `${file} has no queries.` });
}

const readExpected = (text: string): string[] =>
  nothing.includes(normal(text))
    ? []
    : text
        .normalize('NFKC')
        .split(/[\s、,;|/]+/)
        .filter(Boolean);
