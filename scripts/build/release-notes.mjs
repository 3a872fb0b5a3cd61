/**
 * A step of `npm run release`, after commit-and-tag-version has written the new version into the changelog: what was
 * listed under "Unreleased" becomes part of that version. commit-and-tag-version keeps the section because of its anchor.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'CHANGELOG.md';
const heading = /<a name="unreleased"><\/a>\n+## Unreleased\n+/;
writeFileSync(file, readFileSync(file, 'utf8').replace(heading, ''));
