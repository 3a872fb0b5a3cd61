import { readFileSync } from 'node:fs';

/** Where the package's data lies. */
export const dataFolder = new URL('../../../../data/', import.meta.url);

/** Reads a file of `data/` as it is on disk, so that a test sees what is shipped. */
export function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, dataFolder), 'utf8'));
}

/** Reads the ministry's sheet as it was taken out of the PDF. */
export function readSource(): string {
  return readFileSync(new URL('../../../support/fixtures/gmis-faq.txt', import.meta.url), 'utf8');
}

/** Reads a document of the demo. */
export function readDemo(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../demo/${name}`, import.meta.url), 'utf8'));
}
