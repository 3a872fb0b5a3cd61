import type { ConnectionOutcome } from '../../environment/connection.js';
import { environmentReport } from '../../environment/report.js';
import type { Environment, Judgement } from '../../environment/types.js';
import type { Language } from '../../content/types/faq.js';
import { connectionText } from './connection-messages.js';
import { browserName, deviceName, platformName, verdictTitle } from './environment-messages.js';
import { msg } from '../../i18n/msg.js';
import { reasonText } from './reason-messages.js';

/** The environment as text for a help desk, worded as in the page. Nothing is sent anywhere. */
export function helpDeskReport(
  environment: Environment,
  { verdict, reasons }: Judgement,
  connections: readonly ConnectionOutcome[],
  language: Language,
): string {
  const { platform, platformVersion, browser, version, device } = environment;
  return environmentReport(
    environment,
    {
      time: new Date(),
      page: location.href,
      platform: `${platformName(platform)} ${platformVersion}`.trim(),
      browser: `${browserName(browser)} ${version}`.trim(),
      device: deviceName(device),
      verdict: verdictTitle(verdict),
      reasons: reasons.map((reason) => reasonText(reason, language)),
      more: connections.map((outcome) => `${outcome.url} ${connectionText(outcome)}`),
    },
    {
      title: msg('【G-MISの利用環境】'),
      time: msg('日時：'),
      page: msg('ページ：'),
      platform: msg('OS：'),
      browser: msg('ブラウザ：'),
      device: msg('機器：'),
      verdict: msg('判定：'),
      reason: msg('・'),
      userAgent: msg('ユーザーエージェント：'),
    },
  );
}
