import type { FaqDocument } from '../../content/types/faq.js';
import { dateInJapan } from '../../content/select/visible-entries.js';
import { PatternError, expand } from '../../search/checked-pattern.js';
import type { Message } from '../shared/command.js';
import type { Remark } from '../shared/warning.js';
import { entryPlace, linksAndImages } from './walk.js';

/** What a document says without issue, and its author may still not have meant. */
export function audit(document: FaqDocument, now: Date): Remark[] {
  return [
    ...auditHead(document),
    ...auditCategories(document),
    ...auditQuestions(document),
    ...auditDates(document, dateInJapan(now)),
    ...auditPhrases(document),
    ...auditLinks(document),
    ...auditImages(document),
  ];
}

const warning = (place: Message, said: Message): Remark => ({ severity: 'warning', place, said });

function auditHead({ revised }: FaqDocument): Remark[] {
  if (revised !== undefined) return [];
  return [
    warning(
      { ja: 'revised', en: 'revised' },
      { ja: '改訂日がありません。あれば、和暦と西暦で表示します', en: 'there is no day of revision to be shown' },
    ),
  ];
}

function auditCategories({ categories, entries }: FaqDocument): Remark[] {
  const used = new Set(entries.map(({ category }) => category));
  return categories
    .filter(({ id }) => !used.has(id))
    .map(({ id, title }) =>
      warning(
        { ja: `分類 ${id}`, en: `category ${id}` },
        { ja: `「${title}」には質問がありません`, en: `"${title}" has no questions` },
      ),
    );
}

function auditQuestions({ entries }: FaqDocument): Remark[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const words = entry.question.normalize('NFKC').replace(/[\s、。？?]/g, '');
    const other = first.get(words);
    first.set(words, other ?? entry.number ?? entry.id);
    if (other === undefined) return [];
    return [warning(entryPlace(entry), { ja: `${other} と同じ質問です`, en: `is the same question as ${other}` })];
  });
}

function auditDates({ entries }: FaqDocument, today: string): Remark[] {
  return entries.flatMap((entry) => {
    const { from, until } = entry;
    if (until !== undefined && until < today) {
      return [
        warning(entryPlace(entry), { ja: `${until}で掲載を終えています`, en: `is not shown any more since ${until}` }),
      ];
    }
    if (from !== undefined && from > today) {
      return [warning(entryPlace(entry), { ja: `${from}まで表示しません`, en: `is not shown before ${from}` })];
    }
    return [];
  });
}

function auditPhrases({ entries }: FaqDocument): Remark[] {
  return entries.flatMap((entry) =>
    (entry.phrases ?? []).flatMap((phrase): Remark[] => {
      try {
        expand(phrase);
        return [];
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        return [
          {
            severity: 'error',
            place: entryPlace(entry),
            said: {
              ja: `検索のことば「${phrase}」の書き方が正しくありません（括弧、?、| の位置を確かめてください）`,
              en: `phrase ${error.message}`,
            },
          },
        ];
      }
    }),
  );
}

/** Words that say nothing of where a link leads, to those who hear links one by one. */
const emptyWords = /^(こちら|ここ|コチラ|リンク|詳細|詳しくはこちら|click here|here|link|more)$/i;

function auditLinks(document: FaqDocument): Remark[] {
  return linksAndImages(document).links.flatMap(({ place, thing: { text, url } }) => {
    const remarks: Remark[] = [];
    if (/^http:/i.test(url)) {
      remarks.push(warning(place, { ja: `https でないリンクがあります：${url}`, en: `a link is not https: ${url}` }));
    }
    if (emptyWords.test(text.trim())) {
      remarks.push(
        warning(place, {
          ja: `リンクの言葉「${text}」だけでは行き先が分かりません：${url}`,
          en: `the words of the link, "${text}", do not tell where it leads: ${url}`,
        }),
      );
    }
    return remarks;
  });
}

/** A file’s name, or a word for any picture. */
const emptyAlternative = /\.(png|jpe?g|gif|svg|webp|avif)$|^(画像|写真|図|イメージ|image|picture|photo|img)\d*$/i;

function auditImages(document: FaqDocument): Remark[] {
  return linksAndImages(document)
    .images.filter(({ thing: { alt } }) => emptyAlternative.test(alt.trim()))
    .map(({ place, thing: { alt } }) =>
      warning(place, {
        ja: `代替テキスト「${alt}」では、何が写っているか分かりません`,
        en: `the alternative text "${alt}" does not tell what the picture shows`,
      }),
    );
}
