import type { Environment } from './types.js';

/** The labels of a report, each with its colon, e.g. `OS：`. */
export interface ReportLabels {
  title: string;
  time: string;
  page: string;
  platform: string;
  browser: string;
  device: string;
  verdict: string;
  /** Before each reason, e.g. `・`. */
  reason: string;
  userAgent: string;
}

/** The content of a report. Texts are in the visitor's language. */
export interface ReportContent {
  time: Date;
  /** The URL of the page. */
  page: string;
  platform: string;
  browser: string;
  device: string;
  verdict: string;
  reasons: readonly string[];
  /** Further lines, such as the outcome of a connection check. */
  more?: readonly string[];
}

/** Longer than any real value; keeps a hostile URL from hiding the rest. In characters. */
const longestValue = 1000;

/**
 * The environment as text for a help desk: one fact per line, and nothing that the page does not show.
 * @param offset - The offset of the visitor's time zone in minutes, as `Date#getTimezoneOffset` returns it. Default: the local one.
 */
export function environmentReport(
  environment: Environment,
  content: ReportContent,
  labels: ReportLabels,
  offset: number = content.time.getTimezoneOffset(),
): string {
  const userAgent = environment.evidence.filter(({ source }) => source === 'userAgent').at(0)?.value ?? '';
  const lines = [
    labels.title,
    labels.time + localTime(content.time, offset),
    labels.page + content.page,
    labels.platform + content.platform,
    labels.browser + content.browser,
    labels.device + content.device,
    labels.verdict + content.verdict,
  ];
  for (const reason of content.reasons) lines.push(labels.reason + reason);
  lines.push(...(content.more ?? []), labels.userAgent + userAgent);
  return lines.map(oneLine).join('\n');
}

/** Removes control characters, including line breaks, with which a value could imitate another line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, longestValue);
}

function localTime(time: Date, offset: number): string {
  const local = new Date(time.getTime() - offset * 60_000).toISOString();
  const minutes = Math.abs(offset);
  const zone = `${offset > 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return `${local.slice(0, 10)} ${local.slice(11, 19)} (UTC${zone})`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
