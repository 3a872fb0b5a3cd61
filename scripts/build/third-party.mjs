/** Collects the licenses of the third-party code in the build, for `dist/THIRD-PARTY.txt`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import license from 'rollup-plugin-license';

/** By name and version, for all bundles of the build. */
const shipped = new Map();

/** Not imported, but `scripts/update/tokens.mjs` copies values from them. */
const copied = ['@digital-go-jp/design-tokens'];

/** Some licenses require that changes are stated. */
const changes = {
  'fuse.js': 'Changed: reduced to the code that its function `match` runs.',
  'lit-html': 'Changed: requests its Trusted Types policy without throwing.',
};

const require = createRequire(import.meta.url);
for (const name of copied) {
  const file = require.resolve(`${name}/package.json`);
  const { version, license: id } = JSON.parse(readFileSync(file, 'utf8'));
  keep({ name, version, license: id, licenseText: readFileSync(join(dirname(file), 'LICENSE'), 'utf8') });
}

function keep({ name, version, license: id, licenseText, noticeText }) {
  shipped.set(
    `${name} ${version}`,
    [`${name} ${version} (${id})`, changes[name], licenseText, noticeText].filter(Boolean),
  );
}

/** The plugin for one bundle; fails the build if a license requires more than attribution. */
export const thirdParty = () =>
  license({
    thirdParty: {
      multipleVersions: true,
      allow: {
        test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR 0BSD)',
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output(dependencies) {
        dependencies.forEach(keep);
        mkdirSync('dist', { recursive: true });
        const rule = `\n\n${'-'.repeat(80)}\n\n`;
        const texts = [...shipped.keys()].sort().map((key) =>
          shipped
            .get(key)
            .map((text) => text.trim())
            .join('\n\n'),
        );
        const head = 'gmis-widgets contains third-party code under these licenses.';
        writeFileSync('dist/THIRD-PARTY.txt', `${[head, ...texts].join(rule)}\n`);
      },
    },
  });
