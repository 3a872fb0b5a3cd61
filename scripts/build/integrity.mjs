import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The value of `integrity="…"` for a file in `dist/`. */
export const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
