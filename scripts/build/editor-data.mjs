/** A step of the build: writes the data with which editors complete tags, attributes and custom properties. */
import { mkdirSync, readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const outdir = 'dist/editors';
mkdirSync(outdir, { recursive: true });
generateVsCodeCustomElementData(manifest(), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(manifest(), {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});
