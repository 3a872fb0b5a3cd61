/**
 * Writes data/browser-releases.json: the newest stable release of each browser, with the date of the package
 * @mdn/browser-compat-data. To update: npm install --save-dev @mdn/browser-compat-data@latest && npm run update:releases
 * `--print` prints the content instead.
 */
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';

const { __meta, browsers } = createRequire(import.meta.url)('@mdn/browser-compat-data');

const newest = (browser, status) => {
  const majors = Object.entries(browsers[browser].releases)
    .filter(([, release]) => release.status === status)
    .map(([version]) => parseInt(version, 10));
  if (majors.length === 0) throw new Error(`@mdn/browser-compat-data has no ${status} release of ${browser}`);
  return Math.max(...majors);
};

const releases = {
  asOf: __meta.timestamp.slice(0, 10),
  source: `@mdn/browser-compat-data ${__meta.version}`,
  chrome: newest('chrome', 'current'),
  edge: newest('edge', 'current'),
  firefox: newest('firefox', 'current'),
  firefoxExtendedSupport: newest('firefox', 'esr'),
  safari: newest('safari', 'current'),
};
const text = `${JSON.stringify(releases, null, 2)}\n`;
if (process.argv.includes('--print')) process.stdout.write(text);
else await writeFile(new URL('../../data/browser-releases.json', import.meta.url), text);
