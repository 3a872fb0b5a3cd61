import type { FaqMode } from '../../content/select/merge-faq.js';
import type { Language } from '../../content/types/faq.js';
import { checkSearch } from '../check-search/check-search.js';
import type { CheckedQuery } from '../check-search/check-search.js';
import { readQueries } from '../check-search/read-queries.js';
import { defineCommand } from '../shared/command.js';
import { bothLanguages } from '../shared/message.js';
import { decodeText } from '../shared/decode-text.js';
import { knownOption } from '../shared/errors.js';
import { readBytes } from '../shared/files.js';
import { asOnPage, modes, readDocument } from '../shared/read-document.js';
import { readCsv } from '../sheet/read-sheet.js';

/** `gmis-widgets check-search`: checks which question each query finds first. */
export const checkSearchCommand = defineCommand({
  summary: { ja: '検索語ごとに、最初に出る質問を確かめます', en: 'check which question each query finds first' },
  about: {
    ja: '検索語の一覧（CSV）を1件ずつ検索し、最初に出る質問を示します。1列目が検索語、2列目（省略可）が出てほしい質問の番号です。\n番号は「、」で区切って複数書けます。何も出ないのが正しいときは「なし」と書きます。違うものが1件でもあれば、終了コードは1です。',
    en: 'Searches for each query of a list (CSV) and shows which question comes first. The first column is the query. The second\n(optional) is the id or number of the question that should come first, several separated by commas, or "none".\nThe exit code is 1 if any query finds another question.',
  },
  operands: [
    { name: { ja: '文書', en: 'FILE' }, help: { ja: '文書（JSON）', en: 'the document (JSON)' } },
    { name: { ja: '検索語.csv', en: 'QUERIES.csv' }, help: { ja: '検索語の一覧', en: 'the list of queries' } },
  ],
  options: {
    mode: {
      type: 'string',
      value: modes.join('|'),
      help: {
        ja: '厚生労働省の質問と合わせて検索するか（extend、既定）、文書だけか（replace）',
        en: 'search it together with the ministry’s questions (extend, default) or by itself (replace)',
      },
    },
  },
  async run({ operands: [file, list], options }, terminal) {
    const mode = knownOption<FaqMode>('mode', options.mode, modes, 'extend');
    const document = await asOnPage(readDocument(file, mode), mode);
    const queries = readQueries(readCsv(decodeText(readBytes(list), list)), list);
    const results = checkSearch(document, queries, {
      now: new Date(),
      progress: (done) => {
        terminal.progress({ ja: '検索中', en: 'searching' }, done, queries.length);
      },
    });
    const failed = results.filter(({ passed }) => passed === false).length;
    const passed = results.filter((each) => each.passed).length;
    return {
      code: failed > 0 ? 1 : 0,
      text: bothLanguages((language) => formatResults(results, passed, failed, language)),
      json: { passed, failed, results },
    };
  },
});

function formatResults(results: readonly CheckedQuery[], passed: number, failed: number, language: Language): string {
  const lines = results.map((each) => formatResult(each, language)).join('');
  if (passed + failed === 0) return lines;
  const sum = { ja: `合格${passed}件、不合格${failed}件`, en: `${passed} passed, ${failed} failed` };
  return `${lines}${sum[language]}\n`;
}

function formatResult({ query, expected, found, passed }: CheckedQuery, language: Language): string {
  const nothing = { ja: '（なし）', en: '(nothing)' }[language];
  const sign = passed === undefined ? ' ' : passed ? '○' : '×';
  const first = found.at(0);
  const hit = first ? `${first.number} ${first.question}` : nothing;
  const wanted = expected === undefined || passed !== false ? '' : expected.join(', ') || nothing;
  return `${sign} ${query} → ${hit}\n${wanted && `    ${{ ja: '出てほしい質問：', en: 'expected: ' }[language]}${wanted}\n`}`;
}
