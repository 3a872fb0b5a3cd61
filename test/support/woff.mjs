import { inflateSync } from 'node:zlib';

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER_SIZE = 44;
const WOFF_ENTRY_SIZE = 20;
const SFNT_HEADER_SIZE = 12;
const SFNT_ENTRY_SIZE = 16;

/**
 * Unwraps a WOFF 1.0 font into the TrueType or OpenType font it was made from.
 *
 * WOFF 1.0 is that font with each table deflated, so zlib is enough and nothing is lost (https://www.w3.org/TR/WOFF/).
 * Fontconfig lists WOFF files, but Chromium ignores them.
 *
 * @param {Buffer} woff - The content of a `.woff` file
 * @returns {Buffer} The content of a `.ttf` or `.otf` file
 * @throws {Error} If the bytes are not a WOFF 1.0 font, or a table does not unpack to its declared length
 */
export function woffToSfnt(woff) {
  if (woff.length < WOFF_HEADER_SIZE || woff.readUInt32BE(0) !== WOFF_SIGNATURE) {
    throw new Error('Not a WOFF 1.0 font');
  }
  const flavor = woff.readUInt32BE(4);
  const tableCount = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER_SIZE + SFNT_ENTRY_SIZE * tableCount);
  writeSfntHeader(directory, flavor, tableCount);

  /** @type {Buffer[]} */
  const parts = [directory];
  let offset = directory.length;
  for (let index = 0; index < tableCount; index++) {
    const entry = WOFF_HEADER_SIZE + WOFF_ENTRY_SIZE * index;
    const table = readTable(woff, entry);
    const target = SFNT_HEADER_SIZE + SFNT_ENTRY_SIZE * index;
    woff.copy(directory, target, entry, entry + 4); // tag
    woff.copy(directory, target + 4, entry + 16, entry + 20); // checksum of the original table
    directory.writeUInt32BE(offset, target + 8);
    directory.writeUInt32BE(table.length, target + 12);

    const padding = Buffer.alloc(-table.length & 3);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * @param {Buffer} woff
 * @param {number} entry - Offset of the table's entry in the WOFF directory
 * @returns {Buffer} The table of the original font
 */
function readTable(woff, entry) {
  const offset = woff.readUInt32BE(entry + 4);
  const packedLength = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  // A table that deflate would not shorten is stored uncompressed.
  const table = packedLength < length ? inflateSync(packed) : packed;
  if (table.length !== length) {
    const tag = woff.toString('latin1', entry, entry + 4);
    throw new Error(`WOFF table "${tag}" holds ${table.length} bytes instead of ${length}`);
  }
  return table;
}

/**
 * @param {Buffer} directory
 * @param {number} flavor
 * @param {number} tableCount
 */
function writeSfntHeader(directory, flavor, tableCount) {
  const entrySelector = Math.floor(Math.log2(tableCount));
  const searchRange = 16 * 2 ** entrySelector;
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(tableCount, 4);
  directory.writeUInt16BE(searchRange, 6);
  directory.writeUInt16BE(entrySelector, 8);
  directory.writeUInt16BE(16 * tableCount - searchRange, 10);
}
