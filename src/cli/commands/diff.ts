import { compareDocuments } from '../diff/compare-documents.js';
import { formatChanges } from '../diff/change-messages.js';
import { defineCommand } from '../shared/command.js';
import { bothLanguages } from '../shared/message.js';
import { readDocument } from '../shared/read-document.js';

/** `gmis-widgets diff`: shows what changed between two versions of a document. */
export const diff = defineCommand({
  summary: { ja: '二つの版の違いを、改訂の記録に使える文で示します', en: 'show what changed between two versions' },
  about: {
    ja: '文書（JSON）の二つの版を比べ、追加・変更・削除・順序の変更を文で示します。改訂の記録に使えます。\n質問はIDで見分けます。違いがあっても、終了コードは0です。',
    en: 'Compares two versions of a document (JSON) and lists what was added, changed, moved and removed,\nfor your revision notes. Questions are matched by their ids. The exit code is 0 whether anything changed or not.',
  },
  operands: [
    { name: { ja: '前の版', en: 'OLD' }, help: { ja: '前の文書（JSON）', en: 'the earlier document (JSON)' } },
    { name: { ja: '新しい版', en: 'NEW' }, help: { ja: '新しい文書（JSON）', en: 'the later document (JSON)' } },
  ],
  options: {},
  run({ operands: [before, after] }) {
    const changes = compareDocuments(readDocument(before, 'extend'), readDocument(after, 'extend'));
    return {
      code: 0,
      text: bothLanguages((language) => formatChanges(changes, language)),
      json: { changed: changes.length > 0, changes },
    };
  },
});
