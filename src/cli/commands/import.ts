import { standardAudiences } from '../../content/text/audience-names.js';
import { version } from '../../util/version.js';
import type { FaqMode } from '../../content/select/merge-faq.js';
import { defineCommand } from '../shared/command.js';
import { bothLanguages } from '../shared/message.js';
import { InputError, UsageError, knownOption } from '../shared/errors.js';
import { readBytes, writeBytes } from '../shared/files.js';
import { baseOf, checkValue, modes, parseJson } from '../shared/read-document.js';
import { countOf, issueLines } from '../shared/file-issue.js';
import type { FileIssue } from '../shared/file-issue.js';
import { readDate } from '../sheet/read-date.js';
import { readRows } from '../sheet/read-rows.js';
import { chooseSheet, readSheets } from '../sheet/read-sheet.js';
import { rowsToDocument } from '../sheet/rows-to-document.js';
import { withRows } from '../sheet/sheet-issues.js';
import { writeHead } from '../sheet/write-head.js';

/** `gmis-widgets import`: makes a document from an Excel or CSV sheet. */
export const importCommand = defineCommand({
  summary: { ja: 'ExcelやCSVの表から文書（JSON）を作ります', en: 'make a document (JSON) from an Excel or CSV sheet' },
  about: {
    ja: '番号・分類・質問・回答・対象などの列を持つ表から、<gmis-faq src="…"> で使う文書（JSON）を作ります。\nCSVはUTF-8でもShift_JISでも読めます。表に不備があれば、行を示し、何も書き出しません。\n表のひな形は gmis-widgets template で作れます。',
    en: 'Makes the document (JSON) for <gmis-faq src="…"> from a sheet with columns such as 番号, 分類, 質問, 回答, 対象.\nCSV may be in UTF-8 or Shift_JIS. If the sheet has errors, they are reported with their rows and nothing is written.\ngmis-widgets template writes an empty sheet to start from.',
  },
  operands: [{ name: { ja: '表', en: 'SHEET' }, help: { ja: '.xlsx か .csv のファイル', en: 'a .xlsx or .csv file' } }],
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
        en: 'the publisher, shown next to every question (required without --base)',
      },
    },
    title: {
      type: 'string',
      value: { ja: '題名', en: 'TITLE' },
      help: { ja: '文書の題名（既定：よくあるご質問）', en: 'the title of the document (default: よくあるご質問)' },
    },
    revised: {
      type: 'string',
      value: { ja: '日付', en: 'DATE' },
      help: { ja: '改訂日（例：2026-04-01、令和8年4月1日）', en: 'the date of the revision, such as 2026-04-01' },
    },
    base: {
      type: 'string',
      value: { ja: '文書', en: 'DOCUMENT' },
      help: {
        ja: '今の文書（JSON）。窓口などはそのまま残し、分類と質問だけを入れ替えます',
        en: 'the current document (JSON): its categories and questions are replaced, everything else is kept',
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
        en: 'show it with the ministry’s document (extend, default) or instead of it (replace)',
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
      revised: options.revised === undefined ? undefined : revisionDate(options.revised),
    });
    const rows = readRows(chooseSheet(await readSheets(readBytes(file), file), options.sheet).rows);
    const base = baseOf(mode);
    const sheet = rowsToDocument(rows, {
      taken: new Set(base?.entries.map(({ id }) => id)),
      standardAudiences: standardAudiences('ja'),
      firstCategory: (base?.categories.length ?? 0) + 1,
    });
    const document = { ...head, ...sheet.content };
    const issues = [...sheet.issues];
    // Errors in the sheet would be reported a second time for the document.
    if (countOf(issues, 'error') === 0) issues.push(...withRows(checkValue(document, mode).issues, sheet.rows));
    const outcome = report(document, sheet.content, issues, file, options.output);
    // Standard output has the document, so its warnings go to the error output.
    if (outcome.code === 0 && options.output === undefined && issues.length > 0) terminal.print(issueLines(issues));
    return outcome;
  },
});

function report(
  document: object,
  { entries, categories }: { entries: readonly unknown[]; categories: readonly unknown[] },
  issues: readonly FileIssue[],
  file: string,
  output: string | undefined,
) {
  if (entries.length === 0) {
    throw new InputError({ ja: `${file} に質問がありません。`, en: `${file} has no questions.` });
  }
  const errors = countOf(issues, 'error');
  const json = { issues, entries: entries.length, categories: categories.length };
  const lines = issueLines(issues);
  if (errors > 0) {
    const text = bothLanguages((language) =>
      language === 'ja'
        ? `${file}：不備が${errors}件あるため、書き出しませんでした。\n${lines.ja}`
        : `${file}: not written because of ${errors} ${errors === 1 ? 'error' : 'errors'}\n${lines.en}`,
    );
    return { code: 1, text, json } as const;
  }
  const content = `${JSON.stringify(document, null, 2)}\n`;
  if (output === undefined) return { code: 0, text: content, json: { ...json, document } } as const;
  writeBytes(output, content);
  const text = bothLanguages((language) =>
    language === 'ja'
      ? `${output} を作りました（質問${entries.length}件、分類${categories.length}件）。\n${lines.ja}`
      : `Wrote ${output} (questions: ${entries.length}, categories: ${categories.length}).\n${lines.en}`,
  );
  return { code: 0, text, json: { ...json, file: output } } as const;
}

function revisionDate(text: string): string {
  const date = readDate(text);
  if (date !== undefined) return date;
  throw new UsageError({ ja: `--revised「${text}」は日付ではありません。`, en: `--revised "${text}" is not a date.` });
}
