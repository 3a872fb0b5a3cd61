import type { Reason } from '../../environment/types.js';
import type { Language } from '../../content/types/faq.js';
import { browserName, platformName } from './environment-messages.js';
import { msg, str } from '../../i18n/msg.js';

/** The text for a reason of a verdict. */
export function reasonText(reason: Reason, language: Language): string {
  const day = (date: string): string => dateText(date, language);
  switch (reason.code) {
    case 'listed':
      return msg(str`表に「${reason.text}」と記載されています。`);
    case 'latest-as-known':
      return msg(str`バージョン${reason.version}は、${day(reason.asOf)}の時点で確認できた最新版です。`);
    case 'newer-than-known':
      return msg(
        str`バージョン${reason.version}は、${day(reason.asOf)}の時点で確認できた最新版（${reason.latest}）より新しい版です。`,
      );
    case 'one-release-behind':
      return msg(
        str`バージョン${reason.version}の次の版（${reason.latest}）が、${day(reason.asOf)}の時点で出ています。更新をお勧めします。`,
      );
    case 'update-advised':
      return msg(
        str`バージョン${reason.version}は古い版です（${day(reason.asOf)}の時点の最新版は${reason.latest}）。更新をお勧めします。`,
      );
    case 'older-than-latest':
      return msg(
        str`表は最新バージョンを求めています。お使いのバージョンは${reason.version}、${day(reason.asOf)}の時点の最新版は${reason.latest}です。ブラウザを更新してください。`,
      );
    case 'firefox-extended-support-release':
      return msg('お使いのFirefoxは延長サポート版（ESR）です。表は延長サポート版に触れていません。');
    case 'edge-legacy':
      return msg('お使いのEdgeは、提供が終わった古いEdgeです。新しいMicrosoft Edgeに更新してください。');
    case 'windows-too-old-for-updates':
      return msg(
        str`Windows ${reason.platformVersion}では、新しい版のブラウザを利用できません。別のパソコンをお使いください。`,
      );
    case 'internet-explorer':
      return msg('Internet Explorer（EdgeのIEモードを含む）は使用できません。別のブラウザで開いてください。');
    case 'phone-or-tablet':
      return msg('スマートフォンやタブレットは、定期報告などの報告機能に対応していません。パソコンをお使いください。');
    case 'in-app-browser':
      return msg(str`${browserName(reason.browser)}で開いています。パソコンのブラウザで開いてください。`);
    case 'phone-application-possible':
      return msg('新規ユーザ登録の申請は、スマートフォンやタブレットでもできます。');
    case 'edge-listed-for-windows-10-only':
      return msg(
        str`表には「${reason.text}」と記載されています。Windows ${reason.platformVersion}のEdgeについては、使えるとも使えないとも書かれていません。表に記載のあるChromeかFirefoxが確実です。`,
      );
    case 'browser-not-listed':
      return msg(
        str`${platformName(reason.platform)}の${browserName(reason.browser)}は、表に記載がありません。表に記載のあるブラウザが確実です。`,
      );
    case 'platform-not-listed':
      return msg(str`${platformName(reason.platform)}は、表に記載がありません。WindowsかmacOSのパソコンが確実です。`);
    case 'windows-10-or-11-unknown':
      return msg(
        str`表には「${reason.text}」と記載されていますが、お使いのパソコンがWindows 10か11かを、ブラウザからは判定できません。`,
      );
    case 'version-unknown':
      return msg(
        str`ブラウザのバージョンを判定できません（${day(reason.asOf)}の時点の最新版は${reason.latest}）。ブラウザの設定画面でご確認ください。`,
      );
    case 'browser-unknown':
      return msg('お使いのブラウザを判定できません。下の表でご確認ください。');
    case 'platform-unknown':
      return msg('お使いのOSを判定できません。下の表でご確認ください。');
    case 'device-unknown':
      return msg('お使いの機器がパソコンかどうかを判定できません。下の表でご確認ください。');
  }
}

/** A date, `YYYY-MM-DD`, in words. */
const dateText = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
