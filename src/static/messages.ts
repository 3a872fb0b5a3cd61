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
    prefecture: 'Please contact your prefecture’s office.',
    contact: 'Contact',
    contactPage: 'Contact page',
    telephone: 'Telephone',
    hours: 'Hours',
    editor: 'Note from gmis-widgets',
    clearCache: 'How to clear the cache',
    allowPopups: 'How to allow pop-ups',
    original: 'Steps in the ministry’s document (original)',
    current: 'Current steps',
    editorsSteps: 'Steps from gmis-widgets. ',
    settingsAddress: 'Settings address: ',
    unchecked: 'Not checked',
    notChecked: 'Steps from gmis-widgets. The menu names have not been checked in an actual browser yet.',
    noCurrent: 'gmis-widgets has not checked the current menu names in this browser yet.',
    connection: 'Connection check',
    tryToReach: 'Please see whether your browser shows these sites.',
    site: 'G-MIS site',
    loginSite: 'Login site',
    internetExplorer:
      'Internet Explorer (including IE mode in Edge) cannot be used. Please open this page in another browser.',
    mail: 'Email',
    newWindow: 'opens in a new window',
    areas: 'Areas covered',
    warning: 'Please note',
    otherwise: 'All others',
    related: 'Related questions',
    addedBy: (publisher) => `Added by ${publisher}`,
    addition: (publisher, title) => `Additions: ${publisher}, “${title}”`,
    revised: (date) => ` (last revised: ${date})`,
    source: (publisher, title) => `Source: ${publisher}, “${title}”`,
    checkedOn: (year, month, day) => `Checked on ${year}-${month}-${day}`,
    opened: (program) => `Checked in the settings of ${program}.`,
    documented: (program) => `Checked against the vendor’s documentation for ${program}.`,
  },
};

/** The words for a document, which may be in another language than ours. */
export const wordsFor = (lang: string): Words => words[/^en\b/i.test(lang) ? 'en' : 'ja'];
