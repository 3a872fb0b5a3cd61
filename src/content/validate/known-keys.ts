/** The topics of procedures. */
export const topics: readonly string[] = ['cache', 'popup'];

/** The required and optional properties of each kind of inline. */
export const inlineKeys: Readonly<Record<string, { required: readonly string[]; optional?: readonly string[] }>> = {
  emphasis: { required: ['text'] },
  link: { required: ['text', 'url'], optional: ['format', 'size', 'newWindow'] },
  entry: { required: ['text', 'entry'] },
  menu: { required: ['text'] },
  language: { required: ['text', 'lang'] },
};
export const inlineTypes = Object.keys(inlineKeys);

export const noteKeys = ['content', 'origin', 'kind'] as const;

/** The properties of each kind of block. */
export const blockKeys: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['content'],
  note: noteKeys,
  section: ['title', 'blocks'],
  list: ['ordered', 'items'],
  fields: ['items'],
  message: ['title', 'lang', 'lines'],
  mail: ['title', 'fields', 'callouts'],
  guide: ['topic'],
  environments: [],
  connection: [],
  table: ['caption', 'columns', 'rowHeaders', 'rows'],
  image: ['src', 'alt', 'width', 'height', 'caption'],
  branch: ['cases', 'otherwise'],
};
export const blockTypes = Object.keys(blockKeys);
