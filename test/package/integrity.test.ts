import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'node:test';

it('dist/integrity.json has the SHA-384 of every script that a page may load', () => {
  const scripts = readdirSync('dist').filter((file) => file.endsWith('.min.js'));
  assert.ok(scripts.includes('gmis-widgets.min.js') && scripts.includes('gmis-embed.min.js'));
  const hash = (file: string): string =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`;
  assert.deepEqual(
    JSON.parse(readFileSync('dist/integrity.json', 'utf8')),
    Object.fromEntries(scripts.map((file) => [file, hash(file)])),
  );
});
