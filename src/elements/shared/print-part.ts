const kept = ':is([data-gmis-print],.guide-title,.source,.printed)';

/** Leaves out of an element what does not belong to the part. */
const aroundPart = `@media print{.root :not(:has([data-gmis-print]),${kept},${kept} *){display:none!important}}`;

/** Hides the page around the element, and removes the page's styling from the ancestors of the element. */
const aroundElement = `@page{size:A4}@media print{
body :not(:has([data-gmis-print]),[data-gmis-print]){display:none!important}
:has([data-gmis-print]){all:revert!important}}`;

/**
 * Prints only a part of an element, without the page around it. If the browser does not support constructed style
 * sheets, or the element is inside a shadow root of the page, more is printed, but nothing is missing.
 */
export function printPart(part: Element): void {
  const root = part.getRootNode() as ShadowRoot;
  const { host } = root;
  const remove = [
    mark(part),
    mark(host),
    adopt(root, aroundPart),
    ...(host.getRootNode() === document ? [adopt(document, aroundElement)] : []),
  ];
  const end = (): void => {
    for (const each of remove) each();
  };
  // Where printing is forbidden (a sandboxed frame), `afterprint` never fires; any further action in the page ends it.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) addEventListener(type, end, { once: true });
  print();
}

function mark(element: Element): () => void {
  element.toggleAttribute('data-gmis-print', true);
  return () => element.toggleAttribute('data-gmis-print', false);
}

/** Adds rules in a way that no Content Security Policy forbids. */
function adopt(place: DocumentOrShadowRoot, rules: string): () => void {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Safari before 16.4
  if (!place.adoptedStyleSheets) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  return () => {
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
