import { extname } from 'node:path';
import { defineCommand } from '../shared/command.js';
import { UsageError, knownOption } from '../shared/errors.js';
import { writeNewFile } from '../shared/files.js';
import { templateCsv, templateEncodings, templateWorkbook } from '../sheet/template-file.js';

/** `gmis-widgets template`: writes an empty sheet for questions. */
export const template = defineCommand({
  summary: {
    ja: '質問を書き込む表（Excel、CSV）のひな形を作ります',
    en: 'write an empty sheet for questions (Excel, CSV)',
  },
  about: {
    ja: '質問と回答を書き込む表のひな形を作ります。.xlsx には記入例と書き方のシートが付きます。\n書き込んだ表は gmis-widgets import で文書（JSON）になります。',
    en: 'Writes an empty sheet for questions and answers; .xlsx includes examples and an explanation.\ngmis-widgets import turns the sheet into a document (JSON).',
  },
  operands: [
    {
      name: { ja: '表.xlsx|表.csv', en: 'SHEET.xlsx|SHEET.csv' },
      help: { ja: '作るファイル。形式は拡張子で決まります', en: 'the file to write; the extension sets the format' },
    },
  ],
  options: {
    encoding: {
      type: 'string',
      value: templateEncodings.join('|'),
      help: {
        ja: 'CSVの文字コード（既定：utf-8。BOM付きで、Excelでそのまま開けます）',
        en: 'the encoding of CSV (default: utf-8 with a byte order mark for Excel)',
      },
    },
    examples: {
      type: 'boolean',
      help: { ja: 'CSVに記入例の行を入れます', en: 'add example rows to CSV' },
    },
    force: { type: 'boolean', help: { ja: '同じ名前のファイルに上書きします', en: 'overwrite an existing file' } },
  },
  async run({ operands: [file], options }) {
    const encoding = knownOption('encoding', options.encoding, templateEncodings, 'utf-8');
    const format = extname(file).toLowerCase();
    if (format === '.csv') writeNewFile(file, templateCsv(encoding, options.examples), options.force);
    else if (format === '.xlsx') writeNewFile(file, await templateWorkbook(), options.force);
    else {
      throw new UsageError({
        ja: `${file} の拡張子は .xlsx か .csv にしてください。`,
        en: `${file} must end in .xlsx or .csv.`,
      });
    }
    return {
      code: 0,
      text: {
        ja: `${file} を作りました。書き込んだら、gmis-widgets import ${file} --publisher 公表者の名前 --output faq.json を実行してください。\n`,
        en: `Wrote ${file}. After filling it in, run: gmis-widgets import ${file} --publisher NAME --output faq.json\n`,
      },
      json: { file },
    };
  },
});
