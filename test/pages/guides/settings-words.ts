/** The texts and labels of a settings page, without access keys and sizes. */
export type Words = ReadonlySet<string>;

/** Attributes that contain labels. */
const labelled = ['label', 'title', 'heading', 'placeholder', 'buttonlabelaccept'];

/**
 * Collects all texts of a document and its open shadow roots. Runs inside the browser, so it must be self-contained.
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
      // An underlined access key splits a label; the element's text is complete.
      const text = element.textContent;
      if (element.childElementCount > 0 && text.length < 100) words.push(text);
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    });
  };
  visit(root);
  return words;
}

/** The script that collects the texts of a page and its open dialogs. */
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

/** Normalizes collected texts to the form that a guide uses. */
export function tidyWords(found: readonly string[]): Words {
  const words = new Set<string>();
  for (const word of found) {
    const text = word.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    words.add(text);
    // Parentheses at the end contain an access key or a size: 例外を管理(E), キャッシュ (0 バイト).
    words.add(text.replace(/\s*\([^()]*\)$/, ''));
  }
  return words;
}
