import type { Protocol } from 'devtools-protocol';

type Node = Protocol.Accessibility.AXNode;

/** The properties that a snapshot shows. */
const reportedProperties = [
  'level',
  'expanded',
  'selected',
  'pressed',
  'checked',
  'disabled',
  'live',
  'invalid',
  'required',
];
/** States that a snapshot leaves out when false. */
const omittedWhenFalse = ['disabled', 'invalid', 'required'];
/** Roles without meaning, and the pieces of a text that Chromium also exposes as one node. */
const skippedRoles = ['InlineTextBox', 'LineBreak', 'ListMarker', 'none', 'generic', ''];
/** Roles whose name is their text. */
const namedByText = [
  ...['heading', 'button', 'link', 'tab', 'DisclosureTriangle'],
  ...['Figcaption', 'caption', 'term', 'rowheader', 'columnheader', 'cell'],
];

/**
 * An accessibility tree as readable lines, `role "name" [state=value]`, indented by depth. `text` appears only where no
 * name above contains it.
 */
export function snapshotLines(nodes: readonly Node[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: Node, depth: number, names: string): string[] => {
    const role = String(node.role?.value ?? '');
    const text = collapseSpaces(node.name?.value);
    const repeated = role === 'StaticText' && (text === '' || names.includes(text));
    const own =
      node.ignored || skippedRoles.includes(role) || repeated ? [] : [`${'  '.repeat(depth)}${line(role, node)}`];
    const namesInside = namedByText.includes(role) ? `${names} ${text}` : names;
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    return [...own, ...children.flatMap((child) => linesOf(child, depth + own.length, namesInside))];
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? linesOf(root, 0, '') : [];
}

function line(role: string, node: Node): string {
  const name = collapseSpaces(node.name?.value);
  const description = collapseSpaces(node.description?.value);
  const states = (node.properties ?? [])
    .filter(({ name: property }) => reportedProperties.includes(property))
    .map(({ name: property, value }) => ({ property, value: String(value.value) }))
    .filter(({ property, value }) => !(omittedWhenFalse.includes(property) && value === 'false'))
    .filter(
      ({ property, value }) =>
        !(property === 'live' && value === 'off') && !(property === 'level' && role === 'listitem'),
    )
    .map(({ property, value }) => `[${property}=${value}]`);
  return [
    role === 'StaticText' ? 'text' : role,
    ...(name === '' ? [] : [`"${name}"`]),
    ...states,
    ...(description === '' ? [] : [`[description="${description}"]`]),
  ].join(' ');
}

const collapseSpaces = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
