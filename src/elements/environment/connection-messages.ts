import type { ConnectionOutcome, ConnectionTarget } from '../../environment/connection.js';
import { msg } from '../../i18n/msg.js';

/** The result of an attempt, and what to do. */
export function connectionText({ why }: Pick<ConnectionOutcome, 'why'>): string {
  switch (why) {
    case 'answered':
      return msg('届きます。');
    case 'failed':
      return msg(
        '届きません。サイトにフィルターがかかっている可能性があります。情報システム管理者に、このアドレスを伝えてください。',
      );
    case 'timed-out':
      return msg(
        '時間内に返事がなく、届きません。サイトにフィルターがかかっているか、メンテナンス中の可能性があります。',
      );
    case 'offline':
      return msg('判定できません。お使いの機器がネットワークにつながっていません。');
    case 'blocked-by-page':
      return msg('判定できません。このページの設定（CSP）が、確認のための通信を許可していません。');
    case 'cancelled':
      return msg('判定できません。確認を中止しました。');
    case 'impossible':
      return msg('判定できません。お使いのブラウザでは確認できません。');
  }
}

export const siteName = ({ id }: Pick<ConnectionTarget, 'id'>): string =>
  id === 'login' ? msg('ログインのサイト') : msg('G-MISのサイト');
