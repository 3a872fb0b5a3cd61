import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isRelative, safeImageUrl, safeUrl } from '../../../../src/content/text/safe-url.js';

const cases: [url: string, link: boolean, image: boolean, relative: boolean][] = [
  ['https://pref.example/a.png', true, true, false],
  ['http://pref.example/a.png', true, false, false],
  ['mailto:a@b.example', true, false, false],
  ['tel:000', true, false, false],
  ['javascript:alert(1)', false, false, false],
  ['data:image/png,x', false, false, false],
  ['//pref.example/a.png', false, false, false],
  ['/\\pref.example/a.png', false, false, false],
  ['\\\\pref.example', false, false, false],
  ['/a.png', false, true, true],
  ['../a.png?b=c:d', false, true, true],
  ['a b.png', false, false, false],
  ['', false, false, false],
];
for (const [url, link, image, relative] of cases) {
  it(`${url === '' ? 'nothing' : url} is ${link ? '' : 'not '}linked, ${image ? '' : 'not '}shown as a picture, ${relative ? '' : 'not '}relative`, () => {
    assert.equal(safeUrl(url), link ? url : undefined);
    assert.equal(safeImageUrl(url), image ? url : undefined);
    assert.equal(isRelative(url), relative);
  });
}
