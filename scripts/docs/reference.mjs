/** The reference of the elements in Markdown, from the manifest. */

/** The elements of a manifest, in the order in which they appear. */
export function elementsOf(manifest) {
  const order = ['gmis-faq', 'gmis-browser-guide', 'gmis-env-table'];
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));
}

export function referenceOf(manifest) {
  const elements = elementsOf(manifest);
  const properties = table(
    'Custom properties of all three elements',
    ['Custom property', 'Default', 'Meaning'],
    elements[0].cssProperties.map(({ name, default: value, description }) => [
      code(name),
      code(value),
      cell(description),
    ]),
  );
  return `${elements.map(describe).join('\n')}\n${properties}`;
}

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
    `## \`<${tagName}>\``,
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
