import { standardAudiences } from '../../content/text/audience-names.js';
import { version } from '../../util/version.js';
import type { FaqMode } from '../../content/select/merge-faq.js';
import { bothLanguages, defineCommand } from '../shared/command.js';
import { InputError, UsageError, knownOption } from '../shared/errors.js';
import { readBytes, writeBytes } from '../shared/files.js';
import { baseOf, examine, modes, parseJson } from '../shared/read-document.js';
import { countOf, remarkLines, remarksAsJson } from '../shared/warning.js';
import type { Remark } from '../shared/warning.js';
import { readDate } from '../sheet/dates.js';
import { readRows } from '../sheet/read-rows.js';
import { chooseSheet, readSheets } from '../sheet/read-sheet.js';
import { rowsToDocument } from '../sheet/rows-to-document.js';
import { byRow } from '../sheet/sheet-warnings.js';
import { writeHead } from '../sheet/write-head.js';

/** `gmis-widgets import`: a sheet as a document. */
export const importCommand = defineCommand({
  summary: { ja: 'ExcelやCSVの表から文書（JSON）を作ります', en: 'makes a document (JSON) of an Excel or CSV sheet' },
  about: {
    ja: '番号・分類・質問・回答・対象などの列を持つ表から、<gmis-faq src="…"> で使う文書（JSON）を作ります。\nCSVはUTF-8でもShift_JISでも読めます。表に不備があれば、行を示し、何も書き出しません。\n表のひな形は gmis-widgets template で作れます。',
    en: 'Makes of a sheet with columns such as 番号, 分類, 質問, 回答, 対象 the document (JSON) for <gmis-faq src="…">.\nCSV may be in UTF-8 or Shift_JIS. Where the sheet has issues, their rows are named and nothing is written.\ngmis-widgets template writes a sheet to begin with.',
  },
  operands: [
    { name: { ja: '表', en: 'SHEET' }, help: { ja: '.xlsx か .csv のファイル', en: 'a file in .xlsx or .csv' } },
  ],
  options: {
    output: {
      type: 'string',
      value: { ja: 'ファイル', en: 'FILE' },
      help: { ja: '書き出すファイル（指定がなければ画面に表示）', en: 'the file to write (default: the terminal)' },
    },
    publisher: {
      type: 'string',
      value: { ja: '名前', en: 'NAME' },
      help: {
        ja: '公表者の名前。「○○県による追記」のように表示します（--baseがなければ必須）',
        en: 'who publishes it, shown beside every question (needed without --base)',
      },
    },
    title: {
      type: 'string',
      value: { ja: '題名', en: 'TITLE' },
      help: { ja: '文書の題名（既定：よくあるご質問）', en: 'title of the document (default: よくあるご質問)' },
    },
    revised: {
      type: 'string',
      value: { ja: '日付', en: 'DATE' },
      help: { ja: '改訂日（例：2026-04-01、令和8年4月1日）', en: 'day of the revision, such as 2026-04-01' },
    },
    base: {
      type: 'string',
      value: { ja: '文書', en: 'DOCUMENT' },
      help: {
        ja: '今の文書（JSON）。窓口などはそのまま残し、分類と質問だけを入れ替えます',
        en: 'the present document (JSON), whose contacts and the like are kept; categories and questions are replaced',
      },
    },
    sheet: {
      type: 'string',
      value: { ja: 'シート名', en: 'NAME' },
      help: {
        ja: '読み込むシート（既定：見出しのある最初のシート）',
        en: 'the sheet to read (default: the first with headers)',
      },
    },
    mode: {
      type: 'string',
      value: modes.join('|'),
      help: {
        ja: '厚生労働省の文書と並べるか（extend、既定）、代わりに使うか（replace）',
        en: 'whether it stands beside the ministry’s document (extend, default) or in its place (replace)',
      },
    },
  },
  async run({ operands: [file], options }, terminal) {
    const mode = knownOption<FaqMode>('mode', options.mode, modes, 'extend');
    const head = writeHead({
      base: options.base === undefined ? undefined : parseJson(options.base),
      schema: `https://unpkg.com/gmis-widgets@${version}/data/schema/faq.schema.json`,
      publisher: options.publisher,
      title: options.title,
      revised: options.revised === undefined ? undefined : revisionDay(options.revised),
    });
    const rows = readRows(chooseSheet(await readSheets(readBytes(file), file), options.sheet).rows);
    const beside = baseOf(mode);
    const sheet = rowsToDocument(rows, {
      taken: new Set(beside?.entries.map(({ id }) => id)),
      standardAudiences: standardAudiences('ja'),
      firstCategory: (beside?.categories.length ?? 0) + 1,
    });
    const document = { ...head, ...sheet.content };
    const remarks = [...sheet.remarks];
    // What the sheet was told of already needs not be told again of the document.
    if (countOf(remarks, 'error') === 0) remarks.push(...byRow(examine(document, mode).remarks, sheet.rows));
    const outcome = report(document, sheet.content, remarks, file, options.output);
    // The document itself has the terminal, so what is to be said of it goes beside.
    if (outcome.code === 0 && options.output === undefined && remarks.length > 0) terminal.tell(remarkLines(remarks));
    return outcome;
  },
});

function report(
  document: object,
  { entries, categories }: { entries: readonly unknown[]; categories: readonly unknown[] },
  remarks: readonly Remark[],
  file: string,
  output: string | undefined,
) {
  if (entries.length === 0) {
    throw new InputError({ ja: `${file} に質問がありません。`, en: `${file} has no questions.` });
  }
  const errors = countOf(remarks, 'error');
  const json = { issues: remarksAsJson(remarks), entries: entries.length, categories: categories.length };
  const lines = remarkLines(remarks);
  if (errors > 0) {
    const text = bothLanguages((language) =>
      language === 'ja'
        ? `${file}：不備が${errors}件あるため、書き出しませんでした。\n${lines.ja}`
        : `${file}: nothing was written, since there are issues: ${errors}\n${lines.en}`,
    );
    return { code: 1, text, json } as const;
  }
  const content = `${JSON.stringify(document, null, 2)}\n`;
  if (output === undefined) return { code: 0, text: content, json: { ...json, document } } as const;
  writeBytes(output, content);
  const text = bothLanguages((language) =>
    language === 'ja'
      ? `${output} を作りました（質問${entries.length}件、分類${categories.length}件）。\n${lines.ja}`
      : `${output} is written (questions: ${entries.length}, categories: ${categories.length}).\n${lines.en}`,
  );
  return { code: 0, text, json: { ...json, file: output } } as const;
}

function revisionDay(text: string): string {
  const day = readDate(text);
  if (day !== undefined) return day;
  throw new UsageError({ ja: `--revised「${text}」は日付ではありません。`, en: `--revised "${text}" is no date.` });
}
