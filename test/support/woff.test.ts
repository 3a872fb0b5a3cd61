import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { woffToSfnt } from './woff.mjs';

const woffFile = fileURLToPath(
  import.meta.resolve('@fontsource/biz-udpgothic/files/biz-udpgothic-latin-400-normal.woff'),
);

interface Table {
  tag: string;
  checksum: number;
  content: Buffer;
}

function tablesOf(sfnt: Buffer): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < sfnt.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    const offset = sfnt.readUInt32BE(entry + 8);
    tables.push({
      tag: sfnt.toString('latin1', entry, entry + 4),
      checksum: sfnt.readUInt32BE(entry + 4),
      content: sfnt.subarray(offset, offset + sfnt.readUInt32BE(entry + 12)),
    });
  }
  return tables;
}

/** The checksum that OpenType prescribes: the sum of a table's 32-bit words. */
function sumOfWords(content: Buffer): number {
  const padded = Buffer.concat([content, Buffer.alloc(-content.length & 3)]);
  let sum = 0;
  for (let offset = 0; offset < padded.length; offset += 4) sum = (sum + padded.readUInt32BE(offset)) >>> 0;
  return sum;
}

test('a WOFF becomes a TrueType font whose tables keep their checksums', () => {
  const tables = tablesOf(woffToSfnt(readFileSync(woffFile)));
  assert.ok(tables.length > 8);
  for (const { tag, checksum, content } of tables) {
    // The table "head" contains the checksum of the font, which its own checksum excludes.
    if (tag === 'head') content.writeUInt32BE(0, 8);
    assert.equal(sumOfWords(content), checksum, tag);
  }
});

test('a TrueType font starts with its signature and has the length that the WOFF declares', () => {
  const woff = readFileSync(woffFile);
  const sfnt = woffToSfnt(woff);
  assert.equal(sfnt.readUInt32BE(0), 0x00010000);
  assert.equal(sfnt.length, woff.readUInt32BE(16));
});

test('other data is rejected', () => {
  assert.throws(() => woffToSfnt(Buffer.from('wOF2'.padEnd(64, '\0'))), /Not a WOFF 1.0 font/);
  assert.throws(() => woffToSfnt(Buffer.from('wOFF')), /Not a WOFF 1.0 font/);
});

test('a WOFF with a damaged table is rejected with the name of the table', () => {
  const woff = Buffer.from(readFileSync(woffFile));
  const declaredLength = 44 + 12;
  woff.writeUInt32BE(woff.readUInt32BE(declaredLength) + 1, declaredLength);
  assert.throws(() => woffToSfnt(woff), /WOFF table ".{4}" holds \d+ bytes instead of \d+/);
});
