import type { FaqMode } from '../../content/select/merge-faq.js';
import type { FaqDocument } from '../../content/types/faq.js';
import { bothLanguages, defineCommand } from '../shared/command.js';
import { knownOption } from '../shared/errors.js';
import { examineDocument, modes } from '../shared/read-document.js';
import { countOf, remarkLines, remarksAsJson } from '../shared/warning.js';
import type { Remark } from '../shared/warning.js';
import type { Terminal } from '../shared/terminal.js';
import { audit } from '../validate/audit.js';
import { checkLinks } from '../validate/check-links.js';
import { webAddresses } from '../validate/walk.js';

/** `gmis-widgets validate`: everything that is wrong with a document. */
export const validate = defineCommand({
  summary: { ja: '文書（JSON）の不備を調べます', en: 'checks a document (JSON)' },
  about: {
    ja: '文書（JSON）の形、ID、質問どうしの参照、リンク、画像の代替テキスト、掲載期間、検索のことばを調べ、場所を示して知らせます。\n不備が1件でもあれば、終了コードは1です。注意だけなら0です（--strictを付けると1）。',
    en: 'Checks a document (JSON): its shape, ids, references, links, alternative texts, days of validity, phrases; names each place.\nThe exit code is 1 where there is a issue, 0 where there are only warnings (1 with --strict).',
  },
  operands: [{ name: { ja: '文書', en: 'FILE' }, help: { ja: '文書（JSON）', en: 'the document (JSON)' } }],
  options: {
    mode: {
      type: 'string',
      value: modes.join('|'),
      help: {
        ja: '厚生労働省の文書と並べて使うか（extend、既定）、代わりに使うか（replace）',
        en: 'whether it stands beside the ministry’s document (extend, default) or in its place (replace)',
      },
    },
    strict: { type: 'boolean', help: { ja: '注意も不備とみなします', en: 'takes warnings for issues' } },
    online: {
      type: 'boolean',
      help: { ja: 'リンク先が実際にあるかを、通信して確かめます', en: 'asks every linked address whether it is there' },
    },
  },
  async run({ operands: [file], options }, terminal) {
    const mode = knownOption<FaqMode>('mode', options.mode, modes, 'extend');
    const { document, remarks } = examineDocument(file, mode);
    if (document) {
      remarks.push(...audit(document, new Date()));
      if (options.online) remarks.push(...(await askLinks(document, terminal)));
    }
    const errors = countOf(remarks, 'error');
    const warnings = countOf(remarks, 'warning');
    const lines = remarkLines(remarks);
    return {
      code: errors > 0 || (options.strict && warnings > 0) ? 1 : 0,
      text: bothLanguages((language) =>
        language === 'ja'
          ? `${file}：不備${errors}件、注意${warnings}件\n${lines.ja}`
          : `${file}: ${counted(errors, 'issue')}, ${counted(warnings, 'warning')}\n${lines.en}`,
      ),
      json: { errors, warnings, issues: remarksAsJson(remarks), entries: document?.entries.length ?? 0 },
    };
  },
});

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function askLinks(document: FaqDocument, terminal: Terminal): Promise<Remark[]> {
  const addresses = webAddresses(document);
  return checkLinks(addresses, {
    progress: (done) => {
      terminal.progress({ ja: 'リンク先を確認中', en: 'asking links' }, done, addresses.size);
    },
  });
}
