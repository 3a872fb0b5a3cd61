import type { Protocol } from 'devtools-protocol';

type Node = Protocol.Accessibility.AXNode;

/** What of a node is worth reading. */
const told = ['level', 'expanded', 'selected', 'pressed', 'checked', 'disabled', 'live', 'invalid', 'required'];
/** States that say nothing where they do not hold. */
const silentWhenFalse = ['disabled', 'invalid', 'required'];
/** Layers without a meaning, and the pieces of a text that Chromium tells as one. */
const layers = ['InlineTextBox', 'LineBreak', 'ListMarker', 'none', 'generic', ''];
/** What says its text as its name. */
const named = [
  ...['heading', 'button', 'link', 'tab', 'DisclosureTriangle'],
  ...['Figcaption', 'caption', 'term', 'rowheader', 'columnheader', 'cell'],
];

/**
 * An accessibility tree as lines to be read: `role "name" [state=value]`, a level of indent for each level; `text` is
 * what no name above it has said.
 */
export function treeLines(nodes: readonly Node[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: Node, depth: number, said: string): string[] => {
    const role = String(node.role?.value ?? '');
    const words = squeeze(node.name?.value);
    const repeated = role === 'StaticText' && (words === '' || said.includes(words));
    const own = node.ignored || layers.includes(role) || repeated ? [] : [`${'  '.repeat(depth)}${line(role, node)}`];
    const inside = named.includes(role) ? `${said} ${words}` : said;
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    return [...own, ...children.flatMap((child) => below(child, depth + own.length, inside))];
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? below(root, 0, '') : [];
}

function line(role: string, node: Node): string {
  const name = squeeze(node.name?.value);
  const description = squeeze(node.description?.value);
  const states = (node.properties ?? [])
    .filter(({ name: property }) => told.includes(property))
    .map(({ name: property, value }) => ({ property, value: String(value.value) }))
    .filter(({ property, value }) => !(silentWhenFalse.includes(property) && value === 'false'))
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

const squeeze = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');
