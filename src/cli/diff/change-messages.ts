import type { Language } from '../../content/types/faq.js';
import type { Message } from '../shared/message.js';
import type { FieldChange, PartChange } from './compare-documents.js';
import type { FieldName, PartKind } from './document-parts.js';

const fieldNames: Readonly<Record<FieldName, Message>> = {
  title: { ja: '題名', en: 'title' },
  subtitle: { ja: '副題', en: 'subtitle' },
  audience: { ja: '宛先', en: 'addressed to' },
  notes: { ja: '前書き', en: 'notes' },
  publisher: { ja: '公表者', en: 'publisher' },
  sourceTitle: { ja: '出典', en: 'source' },
  sourceUrl: { ja: '出典のアドレス', en: 'source address' },
  revised: { ja: '改訂日', en: 'revised' },
  position: { ja: '厚生労働省の質問との前後', en: 'before or after the ministry’s questions' },
  hide: { ja: '表示しない質問', en: 'hidden questions' },
  number: { ja: '番号', en: 'number' },
  category: { ja: '分類', en: 'category' },
  question: { ja: '質問', en: 'question' },
  answer: { ja: '回答', en: 'answer' },
  links: { ja: 'リンク先', en: 'links' },
  layout: { ja: '回答の書式だけ（文言は同じ）', en: 'only the layout of the answer; the text is the same' },
  audiences: { ja: '対象', en: 'audiences' },
  from: { ja: '掲載開始日', en: 'shown from' },
  until: { ja: '掲載終了日', en: 'shown until' },
  related: { ja: '関連する質問', en: 'related questions' },
  phrases: { ja: '検索のことば', en: 'search phrases' },
  topic: { ja: '話題', en: 'topic' },
  name: { ja: '名前', en: 'name' },
  tel: { ja: '電話番号', en: 'telephone' },
  url: { ja: 'アドレス', en: 'address' },
  mail: { ja: 'メールアドレス', en: 'mail' },
  hours: { ja: '受付時間', en: 'hours' },
  topics: { ja: '話題', en: 'topics' },
  entries: { ja: '担当する質問', en: 'questions' },
  areas: { ja: '地域', en: 'areas' },
};

const kinds: readonly PartKind[] = ['document', 'category', 'entry', 'addition', 'contact'];
const changes: readonly PartChange['change'][] = ['added', 'changed', 'moved', 'removed'];

const kindNames: Readonly<Record<PartKind, Message>> = {
  document: { ja: '文書', en: 'document' },
  category: { ja: '分類', en: 'categories' },
  entry: { ja: '質問', en: 'questions' },
  addition: { ja: '厚生労働省の回答への追記', en: 'additions to the ministry’s answers' },
  contact: { ja: '窓口', en: 'contacts' },
};

const changeNames: Readonly<Record<PartChange['change'], Message>> = {
  added: { ja: '追加', en: 'added' },
  changed: { ja: '変更', en: 'changed' },
  moved: { ja: '順序の変更', en: 'moved' },
  removed: { ja: '削除', en: 'removed' },
};

/** The changes as text, for revision notes. */
export function formatChanges(all: readonly PartChange[], language: Language): string {
  if (all.length === 0) return { ja: '変更はありません。\n', en: 'Nothing changed.\n' }[language];
  return kinds
    .flatMap((kind) => {
      const ofKind = all.filter((each) => each.kind === kind);
      return ofKind.length === 0 ? [] : [formatKind(kind, ofKind, language)];
    })
    .join('\n');
}

function formatKind(kind: PartKind, ofKind: readonly PartChange[], language: Language): string {
  const groups = changes.map((change) => ofKind.filter((each) => each.change === change));
  const counts = groups.flatMap((group) => {
    const [first] = group;
    if (group.length === 0) return [];
    const word = changeNames[first.change][language];
    return [language === 'ja' ? `${word}${group.length}件` : `${group.length} ${word}`];
  });
  const title = kindNames[kind][language];
  const head =
    kind === 'document'
      ? title
      : `${title}${language === 'ja' ? '：' : ': '}${counts.join(language === 'ja' ? '、' : ', ')}`;
  const lines = groups.flat().map((change) => formatPart(change, language));
  return `${head}\n${lines.join('')}`;
}

function formatPart({ kind, change, label, fields }: PartChange, language: Language): string {
  const head = kind === 'document' ? '' : `  [${changeNames[change][language]}] ${label}\n`;
  return head + fields.map((field) => formatField(field, language)).join('');
}

function formatField({ field, lines }: FieldChange, language: Language): string {
  const word = fieldNames[field][language];
  if (lines.length === 0) return `    ${word}\n`;
  const shown = lines.map(
    ({ change, text }) => `      ${change === 'added' ? '+' : '-'} ${text.replace(/\n/g, ' ')}\n`,
  );
  return `    ${word}\n${shown.join('')}`;
}
