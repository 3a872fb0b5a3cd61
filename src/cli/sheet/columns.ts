import type { Message } from '../shared/message.js';

/** The columns of the sheet. */
export type ColumnName =
  'number' | 'category' | 'question' | 'answer' | 'audiences' | 'from' | 'until' | 'phrases' | 'related';

interface Column {
  /** The header as the template writes it. */
  title: string;
  /** Other headers that prefectures use. */
  otherTitles: readonly string[];
  /** The explanation in the template. */
  help: Message;
}

/** Every column in the order of the template. The first five are those that the sheets of prefectures have. */
export const columns: Readonly<Record<ColumnName, Column>> = {
  number: {
    title: '番号',
    otherTitles: ['No', 'No.', 'Ｎｏ', '№', '項番', '連番', '質問番号', 'Q番号', 'ID'],
    help: {
      ja: '質問の番号。飛び番でもかまいません（例：Q1-3、254-1）。ページのアドレスになるので、後から変えないでください。',
      en: 'The number of the question. Gaps are fine. It becomes the address on the page, so do not change it later.',
    },
  },
  category: {
    title: '分類',
    otherTitles: ['区分', 'カテゴリ', 'カテゴリー', '大分類', '項目', '種別', '分野'],
    help: {
      ja: '質問をまとめる見出し。空欄は、上の行と同じ分類になります。',
      en: 'The heading above the questions. Empty: as in the row above.',
    },
  },
  question: {
    title: '質問',
    otherTitles: ['質問内容', 'ご質問', 'お問い合わせ内容', '問', 'Q', '質問事項'],
    help: { ja: '質問の文。', en: 'The question.' },
  },
  answer: {
    title: '回答',
    otherTitles: ['回答内容', 'ご回答', '答', '答え', 'A', '対応', '対応方法'],
    help: {
      ja: '回答の文。改行は段落に、「・」で始まる行は箇条書きに、「※」で始まる行は注意書きになります。https:// で始まるアドレスとメールアドレスはリンクになります。',
      en: 'The answer. Lines become paragraphs, lines that start with ・ a list, lines that start with ※ a note. Addresses become links.',
    },
  },
  audiences: {
    title: '対象',
    otherTitles: ['対象者', '対象施設', '対象機関', '施設種別', '機関種別', '対象医療機関'],
    help: {
      ja: '病院、診療所、歯科、助産所、薬局。複数は「、」で区切ります。空欄はすべてです。同じ番号の行を対象ごとに分けると、対象で答えが変わる質問になります。',
      en: '病院, 診療所, 歯科, 助産所, 薬局, separated by 、. Empty: everyone. Rows with the same number and different audiences become one question with an answer for each audience.',
    },
  },
  from: {
    title: '掲載開始日',
    otherTitles: ['開始日', '公開日', '掲載日', '掲載開始'],
    help: {
      ja: 'この日から表示します（例：2026/4/1、令和8年4月1日）。空欄は、すぐに表示します。',
      en: 'The first day on which it is shown. Empty: immediately.',
    },
  },
  until: {
    title: '掲載終了日',
    otherTitles: ['終了日', '掲載期限', '期限', '掲載終了', '公開終了日'],
    help: {
      ja: 'この日まで表示します。空欄は、ずっと表示します。',
      en: 'The last day on which it is shown. Empty: no end.',
    },
  },
  phrases: {
    title: '検索のことば',
    otherTitles: ['検索語', 'キーワード', '別の言い方', '検索キーワード'],
    help: {
      ja: '閲覧者が使いそうな言い方。改行か「、」で区切ります。',
      en: 'Other ways to ask for it, separated by line breaks or 、.',
    },
  },
  related: {
    title: '関連する質問',
    otherTitles: ['関連', '関連質問', '関連番号', '参照'],
    help: { ja: '関連する質問の番号。「、」で区切ります。', en: 'The numbers of related questions, separated by 、.' },
  },
};

export const columnNames = Object.keys(columns) as ColumnName[];

/** The columns that a sheet must have. */
export const requiredColumns = ['question', 'answer'] as const satisfies ColumnName[];

/** Ignores differences in width, case, white space and punctuation. */
const normalize = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const byTitle = new Map<string, ColumnName>(
  columnNames.flatMap((name) =>
    [columns[name].title, ...columns[name].otherTitles].map((title) => [normalize(title), name] as const),
  ),
);

/** The column that a header names. */
export const columnOf = (title: string): ColumnName | undefined => byTitle.get(normalize(title));
