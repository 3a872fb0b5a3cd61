/**
 * Writes the README's tables from custom-elements.json, so that they say what the classes say.
 * `--check` writes nothing and fails where the README is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort(
    (a, b) =>
      ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'].indexOf(a.tagName) -
      ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'].indexOf(b.tagName),
  );

const cell = (text = '') => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function describe({ tagName, summary, attributes = [], members = [], events = [], slots = [], cssParts = [] }) {
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `### \`<${tagName}>\``,
    '',
    summary,
    '',
    table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      attributes.map(({ name, fieldName, type, default: value, description }) => [
        code(name),
        code(fieldName),
        code(type?.text),
        code(value),
        cell(description),
      ]),
    ),
    table(
      'Methods',
      ['Method', 'Meaning'],
      methods.map(({ name, parameters = [], return: returns, description }) => [
        code(
          `${name}(${parameters.map(({ name: parameter }) => parameter).join(', ')}): ${returns?.type?.text ?? 'void'}`,
        ),
        cell(description),
      ]),
    ),
    table(
      'Events',
      ['Event', 'Class', 'Meaning'],
      events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
    ),
    table(
      'Slots',
      ['Slot', 'Meaning'],
      slots.map(({ name, description }) => [name === '' ? '(default)' : code(name), cell(description)]),
    ),
    table(
      'Parts',
      ['Part', 'Meaning'],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
  ].join('\n');
}

const properties = table(
  'Custom properties, the same for all three elements',
  ['Custom property', 'Default', 'Meaning'],
  elements[0].cssProperties.map(({ name, default: value, description }) => [
    code(name),
    code(value),
    cell(description),
  ]),
);

const written = readFileSync('README.md', 'utf8');
const generated = `<!-- reference:begin (written by npm run docs) -->\n\n${elements.map(describe).join('\n')}\n${properties}\n<!-- reference:end -->`;
const wanted = await format(
  written.replace(/<!-- reference:begin[\s\S]*<!-- reference:end -->/, () => generated),
  { parser: 'markdown', printWidth: 120, singleQuote: true },
);
if (process.argv.includes('--check')) {
  if (wanted !== written) {
    console.error('README.md is not up to date: run npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync('README.md', wanted);
}
