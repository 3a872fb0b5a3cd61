import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { environmentReport } from '../../../src/environment/report.js';
import type { ReportContent, ReportLabels } from '../../../src/environment/report.js';
import type { Environment } from '../../../src/environment/types.js';

const environment: Environment = {
  platform: 'windows',
  platformVersion: '11',
  browser: 'edge',
  version: '157.0.3801.44',
  device: 'pc',
  evidence: [
    { source: 'userAgentData.platform', value: 'Windows', inference: 'windows' },
    { source: 'userAgent', value: 'Mozilla/5.0 (Windows NT 10.0)', inference: 'windows' },
  ],
};
const labels: ReportLabels = {
  title: 'G-MIS 環境情報',
  time: '日時：',
  page: 'ページ：',
  platform: 'OS：',
  browser: 'ブラウザ：',
  device: '機器：',
  verdict: '判定：',
  reason: '・',
  userAgent: 'ユーザーエージェント：',
};
const content: ReportContent = {
  time: new Date('2026-11-23T19:30:56.789Z'),
  page: 'https://www.pref.example.lg.jp/gmis.html',
  platform: 'Windows 11',
  browser: 'Microsoft Edge 157.0.3801.44',
  device: 'パソコン',
  verdict: '表に記載なし',
  reasons: ['表には Windows 10 のみと記載されています。'],
};

describe('environmentReport', () => {
  it('has one fact per line, with the visitor’s local time', () => {
    assert.equal(
      environmentReport(environment, content, labels, -540),
      [
        'G-MIS 環境情報',
        '日時：2026-11-24 04:30:56 (UTC+09:00)',
        'ページ：https://www.pref.example.lg.jp/gmis.html',
        'OS：Windows 11',
        'ブラウザ：Microsoft Edge 157.0.3801.44',
        '機器：パソコン',
        '判定：表に記載なし',
        '・表には Windows 10 のみと記載されています。',
        'ユーザーエージェント：Mozilla/5.0 (Windows NT 10.0)',
      ].join('\n'),
    );
  });

  it('includes further lines, such as the outcome of a connection check', () => {
    const report = environmentReport(environment, { ...content, more: ['G-MIS：届きます'] }, labels);
    assert.match(report, /\nG-MIS：届きます\nユーザーエージェント：/);
  });

  it('formats time zones behind UTC and with half hours', () => {
    assert.match(environmentReport(environment, content, labels, 210), /2026-11-23 16:00:56 \(UTC-03:30\)/);
    assert.match(environmentReport(environment, content, labels, 0), /2026-11-23 19:30:56 \(UTC\+00:00\)/);
  });

  it('leaves the user agent empty if there is none', () => {
    assert.match(environmentReport({ ...environment, evidence: [] }, content, labels), /ユーザーエージェント：$/);
  });

  it('prevents values from imitating other lines or hiding the rest', () => {
    const page = `https://example.com/\r\n判定：対象\u2028${'a'.repeat(5000)}`;
    const report = environmentReport(environment, { ...content, page }, labels);
    assert.equal(report.split(/[\n\r\u2028]/).length, 9);
    assert.ok(report.length < 2000);
  });
});
