import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { documentWith } from '../content/validate/documents.js';
import { japanese, run, temporaryFolder } from './run.js';

describe('gmis-widgets render', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  it('writes to the terminal', async () => {
    const { code, out, err } = await run('render --element browser-guide --topic popup --lang en --heading-level 2');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /<div class="gmis-static" lang="en">/);
    assert.match(out, /<h2 class="gmis-static-guide-title">/);
  });

  it('writes to a file, with the contact', async () => {
    const file = folder.path('faq.html');
    const contact =
      '--contact-name 架空県 --contact-tel 000-000 --contact-url https://example.com/ --contact-hours 平日';
    assert.deepEqual(await run(`render --element faq --output ${file} --open none --style none ${contact}`), {
      code: 0,
      out: '',
      err: '',
    });
    const html = readFileSync(file, 'utf8');
    for (const text of ['架空県', 'tel:000000', 'https://example.com/', '平日', 'id="gmis-2-1"']) {
      assert.ok(html.includes(text), text);
    }
    assert.doesNotMatch(html, /<details class="gmis-static-entry" open>/);
  });

  it('shows a custom document, and reports the errors of an invalid one', async () => {
    const good = folder.path('good.json');
    writeFileSync(good, `\uFEFF${JSON.stringify(documentWith({ title: '独自の題名' }))}`);
    assert.match((await run(`render --element faq --document ${good}`)).out, /独自の題名/);
    const bad = folder.path('bad.json');
    writeFileSync(bad, JSON.stringify({ ...documentWith(), entries: 'no' }));
    const { code, out, err } = await run(`render --element faq --document ${bad}`);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /bad\.json cannot be used:\n {2}.*entries/);
  });

  it('shows a custom document with the ministry’s in the language of the page, and marks external links', async () => {
    const custom = 'demo/prefecture-faq.json';
    const { code, out } = await run(`render --element faq --document ${custom} --mode extend --lang en --style none`);
    assert.equal(code, 0);
    assert.match(out, /<div class="gmis-static" lang="en">/);
    assert.match(out, /Added by <span lang="ja">架空県<\/span>/);
    assert.match(out, /［PDF 1\.2MB］<\/span><img class="gmis-static-icon" [^>]+ alt="別ウィンドウで開きます"/);
    assert.match(out, /（外部リンク）<\/span><\/a>/);
    const within = await run(`render --element faq --document ${custom} --page-url https://www.mhlw.go.jp/a/`);
    assert.doesNotMatch(within.out, /外部リンク/);
  });

  it('exits with 1 if a file cannot be read or written', async () => {
    const missing = `render --element faq --document ${folder.path('none.json')}`;
    assert.equal((await run(missing)).code, 1);
    assert.match((await run(missing, japanese)).err, /none\.json を読めません：ファイルまたはフォルダがありません\n/);
    assert.equal((await run(`render --element faq --output ${folder.path('none/faq.html')}`)).code, 1);
  });

  const misuse: [string, RegExp][] = [
    ['render', /--element is required \(faq, browser-guide, env-table\)/],
    ['render --element gmis-faq', /--element cannot be "gmis-faq"/],
    ['render --element faq --lang fr', /--lang cannot be "fr" \(ja, en\)/],
    ['render --element faq --heading-level 1', /--heading-level cannot be "1"/],
    ['render --element faq --topic all', /--topic cannot be "all"/],
    ['render --element faq --open some', /--open cannot be "some"/],
    ['render --element faq --contact-url javascript:alert(1)', /--contact-url "javascript:alert\(1\)" is not an/],
    ['render --element faq --page-url www.pref.example', /--page-url "www\.pref\.example" is not an/],
    ['render --element faq --colour red', /There is no option --colour/],
    ['render --element faq more', /"more" is one argument too many/],
  ];
  for (const [args, message] of misuse) {
    it(`exits with 2 and writes nothing: ${args}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }

  it('reports errors in Japanese, too', async () => {
    assert.match((await run('render', japanese)).err, /--element が必要です/);
    assert.match((await run('render --x', japanese)).err, /オプション --x はありません/);
  });
});
