/** What stands on a page of settings: texts and the labels that elements carry, without key hints and sizes. */
export type Words = ReadonlySet<string>;

/** Elements that hold words in attributes as well. */
const labelled = ['label', 'title', 'heading', 'placeholder', 'buttonlabelaccept'];

/**
 * Collects every word of a document and its open shadow roots. Runs inside the browser, so it refers to nothing
 * outside itself.
 */
export function wordsOf(root: ParentNode, attributes: readonly string[]): string[] {
  const words: string[] = [];
  const visit = (node: Node): void => {
    node.childNodes.forEach((child) => {
      if (child.nodeType === Node.TEXT_NODE) words.push(child.nodeValue ?? '');
      if (child.nodeType !== Node.ELEMENT_NODE) return;
      const element = child as Element;
      if (/^(?:style|script|template)$/.test(element.localName)) return;
      for (const name of attributes) words.push(element.getAttribute(name) ?? '');
      // A text that an underlined key parts in two is whole in its element.
      const text = element.textContent;
      if (element.childElementCount > 0 && text.length < 100) words.push(text);
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    });
  };
  visit(root);
  return words;
}

/** The script that collects the words of the page and of the dialogs that are open in it. */
export const collectWords = `(() => {
  // tsx wraps functions in a helper that the page lacks.
  const __name = (value) => value;
  const wordsOf = ${wordsOf.toString()};
  const attributes = ${JSON.stringify(labelled)};
  const words = wordsOf(document, attributes);
  for (const frame of document.querySelectorAll('.dialogFrame')) {
    if (frame.contentDocument) words.push(...wordsOf(frame.contentDocument, attributes));
  }
  return words;
})()`;

/** Brings collected words into the form that a guide writes them in. */
export function tidyWords(found: readonly string[]): Words {
  const words = new Set<string>();
  for (const word of found) {
    const text = word.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    words.add(text);
    // What follows in brackets is a key to press or a size: 例外を管理(E), キャッシュ (0 バイト).
    words.add(text.replace(/\s*\([^()]*\)$/, ''));
  }
  return words;
}
