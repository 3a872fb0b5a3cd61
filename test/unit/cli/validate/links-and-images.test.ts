import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFaq } from '../../../../src/content/validate/read-faq.js';
import { webAddresses } from '../../../../src/cli/validate/links-and-images.js';
import { entryWith } from '../../content/validate/documents.js';
import type { Node } from '../../content/validate/documents.js';

const link = (text: string, url: string): Node =>
  entryWith({ answer: [{ type: 'paragraph', content: [{ type: 'link', text, url }] }] });

describe('the addresses of a document', () => {
  it('are listed once each, with the place where they first appear', () => {
    const { document } = readFaq({
      ...link('様式', 'https://example.com/form'),
      source: { publisher: '県', title: '出典', url: 'https://example.com/source' },
      contacts: [
        { id: 'c', name: '窓口', url: 'https://example.com/contact' },
        { id: 'd', name: '窓口', url: 'mailto:a@example.com' },
        { id: 'e', name: '窓口', url: 'https://example.com/form' },
      ],
    });
    assert.deepEqual(
      [...webAddresses(document)].map(([url, { ja }]) => [url, ja]),
      [
        ['https://example.com/source', '出典'],
        ['https://example.com/form', '質問 1-1'],
        ['https://example.com/contact', '窓口 c'],
      ],
    );
  });
});
