import type { Language } from '../content/types/faq.js';

/**
 * The words around the content, as the elements have them; a test holds them to `data/locales`. The elements' own
 * `msg()` is Lit's, and this module has no Lit.
 */
export interface Words {
  contents: string;
  furtherHelp: string;
  prefecture: string;
  contact: string;
  contactPage: string;
  telephone: string;
  hours: string;
  editor: string;
  clearCache: string;
  allowPopups: string;
  original: string;
  current: string;
  editorsSteps: string;
  settingsAddress: string;
  unchecked: string;
  notChecked: string;
  noCurrent: string;
  connection: string;
  tryToReach: string;
  site: string;
  loginSite: string;
  internetExplorer: string;
  mail: string;
  newWindow: string;
  areas: string;
  warning: string;
  otherwise: string;
  related: string;
  addedBy: (publisher: string) => string;
  source: (publisher: string, title: string) => string;
  addition: (publisher: string, title: string) => string;
  revised: (date: string) => string;
  checkedOn: (year: string, month: string, day: string) => string;
  opened: (program: string) => string;
  documented: (program: string) => string;
}

export const words: Readonly<Record<Language, Words>> = {
  ja: {
    contents: '質問の一覧',
    furtherHelp: '解決しないときは',
    prefecture: '都道府県の窓口にお問い合わせください。',
    contact: '窓口',
    contactPage: 'お問い合わせ先のページ',
    telephone: '電話',
    hours: '受付時間',
    editor: 'gmis-widgetsによる注',
    clearCache: 'キャッシュクリアの手順',
    allowPopups: 'ポップアップを許可する手順',
    original: '厚生労働省の文書にある手順（原文）',
    current: '現在の表記による手順',
    editorsSteps: 'gmis-widgetsによる手順です。',
    settingsAddress: '設定画面のアドレス：',
    unchecked: '未確認',
    notChecked: 'gmis-widgetsによる手順です。画面の言葉は、実際のブラウザではまだ確認していません。',
    noCurrent: 'このブラウザの現在の表記は、gmis-widgetsではまだ確認していません。',
    connection: '接続の確認',
    tryToReach: 'お使いのブラウザで、次のサイトが表示されるかどうかをお確かめください。',
    site: 'G-MISのサイト',
    loginSite: 'ログインのサイト',
    internetExplorer: 'Internet Explorer（EdgeのIEモードを含む）は使用できません。別のブラウザで開いてください。',
    mail: 'メール',
    newWindow: '新しいウィンドウで開きます',
    areas: '担当地域',
    warning: 'ご注意',
    otherwise: '上記以外',
    related: '関連する質問',
    addedBy: (publisher) => `${publisher}による追記`,
    addition: (publisher, title) => `追記：${publisher}「${title}」`,
    revised: (date) => `（最終改訂：${date}）`,
    source: (publisher, title) => `出典：${publisher}「${title}」`,
    checkedOn: (year, month, day) => `確認日：${year}年${month}月${day}日`,
    opened: (program) => `${program}の設定画面を開いて確認しました。`,
    documented: (program) => `${program}について、メーカーの説明で確認しました。`,
  },
  en: {
    contents: 'List of questions',
    furtherHelp: 'If this did not help',
    prefecture: 'Please contact the office in charge at your prefecture.',
    contact: 'Contact',
    contactPage: 'Contact page',
    telephone: 'Telephone',
    hours: 'Hours',
    editor: 'Note by gmis-widgets',
    clearCache: 'How to clear the cache',
    allowPopups: 'How to allow pop-ups',
    original: 'The steps in the ministry’s document (original)',
    current: 'The steps under the names of today',
    editorsSteps: 'Steps by gmis-widgets. ',
    settingsAddress: 'Address of the settings: ',
    unchecked: 'Not checked',
    notChecked: 'Steps by gmis-widgets. The words have not been checked in the real browser yet.',
    noCurrent: 'The names of today have not been checked by gmis-widgets for this browser yet.',
    connection: 'Check the connection',
    tryToReach: 'Please see whether your browser shows these sites.',
    site: 'G-MIS site',
    loginSite: 'Login site',
    internetExplorer:
      'Internet Explorer (Edge’s IE mode included) cannot be used. Please open the page in another browser.',
    mail: 'Mail',
    newWindow: 'opens in a new window',
    areas: 'Areas served',
    warning: 'Please note',
    otherwise: 'All others',
    related: 'Related questions',
    addedBy: (publisher) => `Added by ${publisher}`,
    addition: (publisher, title) => `Additions: ${publisher}, “${title}”`,
    revised: (date) => ` (last revised: ${date})`,
    source: (publisher, title) => `Source: ${publisher}, “${title}”`,
    checkedOn: (year, month, day) => `Checked on ${year}-${month}-${day}`,
    opened: (program) => `Checked by opening the settings of ${program}.`,
    documented: (program) => `Checked against the maker’s documentation for ${program}.`,
  },
};

/** The words for a document, which may be in another language than ours. */
export const wordsFor = (lang: string): Words => words[/^en\b/i.test(lang) ? 'en' : 'ja'];
