import type { Environment } from './types.js';

/** The words of a report, each label with its own colon, e.g. `OS：`. */
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

/** What a report says, in the visitor's language where it is words. */
export interface ReportContent {
  time: Date;
  /** The address of the page. */
  page: string;
  platform: string;
  browser: string;
  device: string;
  verdict: string;
  reasons: readonly string[];
  /** Further lines, such as the outcome of a connection check. */
  more?: readonly string[];
}

/** Longer than any real value; keeps a hostile address from burying the rest. */
const longestValue = 1000;

/**
 * The environment as text to hand to a help desk: what the page knows, one fact a line, nothing that it does not show.
 * @param offset - Minutes that the visitor's clock is behind UTC, as `Date#getTimezoneOffset` gives. Default: the clock's.
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

/** Control characters, line ends among them, would let a value pass for another line. */
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
