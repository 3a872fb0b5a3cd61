import { expand } from '../../search/pattern.js';
import { readingsOf } from '../index-document/readings-of.js';
import { dictionaryReader } from '../index-document/dictionary.js';
import type { Reader } from '../index-document/dictionary.js';
import { defineCommand } from '../shared/command.js';
import { bothLanguages } from '../shared/message.js';
import { InputError } from '../shared/errors.js';
import { writeBytes } from '../shared/files.js';
import { parseJson, readDocument } from '../shared/read-document.js';

/** `gmis-widgets index`: adds the readings of kanji to a document, for the search. */
export const indexDocument = defineCommand({
  summary: {
    ja: '質問の漢字の読みを文書に書き込み、かなやローマ字でも見つかるようにします',
    en: 'add readings of kanji to a document, so that kana and Latin letters find it',
  },
  about: {
    ja: '文書（JSON）の質問と phrases の漢字の読みを辞書で調べ、各質問の readings に書き込みます。\nかなや、日本語入力をオフにしたまま打ったローマ字でも、質問が見つかるようになります。\n質問を直したら、もう一度実行してください。辞書（約20MB）は別のパッケージです：\nnpx -p gmis-widgets -p @sglkc/kuromoji gmis-widgets index 文書',
    en: 'Looks up how to read the kanji in the questions and phrases of a document (JSON) and writes the readings into each\nentry. Then kana, and Latin letters typed with the input method off, find the question.\nRun it again when questions have changed. The dictionary (about 20 MB) is a separate package:\nnpx -p gmis-widgets -p @sglkc/kuromoji gmis-widgets index FILE',
  },
  operands: [{ name: { ja: '文書', en: 'FILE' }, help: { ja: '文書（JSON）', en: 'the document (JSON)' } }],
  options: {
    output: {
      type: 'string',
      value: { ja: 'ファイル', en: 'FILE' },
      help: { ja: '書き出すファイル（既定：同じファイル）', en: 'the file to write (default: the same file)' },
    },
  },
  async run({ operands: [file], options }) {
    // Throws if the document has errors, so that nothing is overwritten.
    readDocument(file, 'extend');
    const document = parseJson(file) as { entries: Entry[] };
    const read = await dictionary();
    let words = 0;
    const entries = document.entries.map((entry) => {
      const rest = { ...entry };
      delete rest.readings;
      const texts = [entry.question, ...(entry.phrases ?? []).flatMap(expand)];
      const readings = [...new Set(texts.flatMap((text) => readingsOf(text, read)))];
      words += readings.length;
      return readings.length > 0 ? { ...rest, readings } : rest;
    });
    const output = options.output ?? file;
    writeBytes(output, `${JSON.stringify({ ...document, entries }, null, 2)}\n`);
    return {
      code: 0,
      text: bothLanguages((language) =>
        language === 'ja'
          ? `${output} に読みを書き込みました（質問${entries.length}件、言葉${words}件）。`
          : `Wrote the readings to ${output} (questions: ${entries.length}, words: ${words}).`,
      ),
      json: { file: output, entries: entries.length, words },
    };
  },
});

interface Entry {
  question: string;
  phrases?: string[];
  readings?: string[];
}

async function dictionary(): Promise<Reader> {
  try {
    return await dictionaryReader();
  } catch {
    throw new InputError({
      ja: '読みの辞書がありません。次のように実行してください：\nnpx -p gmis-widgets -p @sglkc/kuromoji gmis-widgets index 文書',
      en: 'The dictionary of readings is not installed. Run:\nnpx -p gmis-widgets -p @sglkc/kuromoji gmis-widgets index FILE',
    });
  }
}
