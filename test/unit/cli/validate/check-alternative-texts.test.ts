import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFaq } from '../../../../src/content/validate/read-faq.js';
import { checkAlternativeTexts } from '../../../../src/cli/validate/check-alternative-texts.js';
import { documentWith, entryWith } from '../../content/validate/documents.js';
import type { Node } from '../../content/validate/documents.js';

const messagesOf = (input: Node): string[] =>
  checkAlternativeTexts(readFaq(input).document).map(({ place, message: { ja } }) => `${place.ja}：${ja}`);
const image = (alt: string): Node => entryWith({ answer: [{ type: 'image', src: 'https://example.com/a.png', alt }] });

describe('alternative texts', () => {
  it('are accepted if they describe the image', () => {
    assert.deepEqual(messagesOf(image('ログイン画面の右上にあるボタン')), []);
  });

  it('are reported if they do not say what an image shows, also deep in an answer and in additions', () => {
    for (const alt of ['画像1', 'screen.PNG', 'image']) {
      assert.match(messagesOf(image(alt)).join(), new RegExp(`代替テキスト「${alt}」では`), alt);
    }
    const [block] = (image('図').entries as Node[])[0].answer as Node[];
    const nested = [
      {
        type: 'section',
        title: '節',
        blocks: [{ type: 'branch', cases: [{ audiences: ['hospital'], blocks: [block] }] }],
      },
    ];
    assert.match(messagesOf(entryWith({ answer: nested })).join(), /代替テキスト「図」では/);
    assert.match(
      messagesOf(documentWith({ additions: [{ entry: '1-1', blocks: [block] }] })).join(),
      /1-1への追記：代替テキスト/,
    );
  });
});
