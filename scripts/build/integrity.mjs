import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What `integrity="…"` says of a file of `dist/`. */
export const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
