import type { FaqMode } from '../../content/select/merge-faq.js';
import type { FaqDocument } from '../../content/types/faq.js';
import { defineCommand } from '../shared/command.js';
import { bothLanguages } from '../shared/message.js';
import { knownOption } from '../shared/errors.js';
import { checkFile, modes } from '../shared/read-document.js';
import { countOf, issueLines } from '../shared/file-issue.js';
import type { FileIssue } from '../shared/file-issue.js';
import type { Terminal } from '../shared/terminal.js';
import { checkDocument } from '../validate/check-document.js';
import { checkLinkTargets } from '../validate/check-link-targets.js';
import { webAddresses } from '../validate/links-and-images.js';

/** `gmis-widgets validate`: reports the errors and warnings of a document. */
export const validate = defineCommand({
  summary: { ja: '文書（JSON）の不備を調べます', en: 'check a document (JSON)' },
  about: {
    ja: '文書（JSON）の形、ID、質問どうしの参照、リンク、画像の代替テキスト、掲載期間、検索のことばを調べ、場所を示して知らせます。\n不備が1件でもあれば、終了コードは1です。注意だけなら0です（--strictを付けると1）。',
    en: 'Checks a document (JSON): its structure, ids, references, links, alternative texts, dates and search phrases.\nErrors and warnings are reported with their place. The exit code is 1 if there are errors, 0 if there are only warnings\n(1 with --strict).',
  },
  operands: [{ name: { ja: '文書', en: 'FILE' }, help: { ja: '文書（JSON）', en: 'the document (JSON)' } }],
  options: {
    mode: {
      type: 'string',
      value: modes.join('|'),
      help: {
        ja: '厚生労働省の文書と並べて使うか（extend、既定）、代わりに使うか（replace）',
        en: 'show it with the ministry’s document (extend, default) or instead of it (replace)',
      },
    },
    strict: { type: 'boolean', help: { ja: '注意も不備とみなします', en: 'treat warnings as errors' } },
    online: {
      type: 'boolean',
      help: { ja: 'リンク先が実際にあるかを、通信して確かめます', en: 'check online that every linked address exists' },
    },
  },
  async run({ operands: [file], options }, terminal) {
    const mode = knownOption<FaqMode>('mode', options.mode, modes, 'extend');
    const { document, issues } = checkFile(file, mode);
    if (document) {
      issues.push(...checkDocument(document, new Date()));
      if (options.online) issues.push(...(await checkOnline(document, terminal)));
    }
    const errors = countOf(issues, 'error');
    const warnings = countOf(issues, 'warning');
    const lines = issueLines(issues);
    return {
      code: errors > 0 || (options.strict && warnings > 0) ? 1 : 0,
      text: bothLanguages((language) =>
        language === 'ja'
          ? `${file}：不備${errors}件、注意${warnings}件\n${lines.ja}`
          : `${file}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n${lines.en}`,
      ),
      json: { errors, warnings, issues, entries: document?.entries.length ?? 0 },
    };
  },
});

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function checkOnline(document: FaqDocument, terminal: Terminal): Promise<FileIssue[]> {
  const addresses = webAddresses(document);
  return checkLinkTargets(addresses, {
    progress: (done) => {
      terminal.progress({ ja: 'リンク先を確認中', en: 'checking links' }, done, addresses.size);
    },
  });
}
