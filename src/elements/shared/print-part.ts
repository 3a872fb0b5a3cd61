const kept = ':is([data-gmis-print],.guide-title,.source,.printed)';

/** Leaves out of an element what does not belong to the part. */
const aroundPart = `@media print{.root :not(:has([data-gmis-print]),${kept},${kept} *){display:none!important}}`;

/** Leaves out of the page what stands around the element; what it stands in loses the page's own looks. */
const aroundElement = `@page{size:A4}@media print{
body :not(:has([data-gmis-print]),[data-gmis-print]){display:none!important}
:has([data-gmis-print]){all:revert!important}}`;

/**
 * Prints a part of an element alone, without the page around it. Where the browser knows no constructed style sheets,
 * or the element stands in a shadow root of the page's own, more is printed than that, and nothing is lost.
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
  // Where printing is forbidden (a frame in a sandbox) nothing comes after it; who goes on in the page prints no more.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) addEventListener(type, end, { once: true });
  print();
}

function mark(element: Element): () => void {
  element.toggleAttribute('data-gmis-print', true);
  return () => element.toggleAttribute('data-gmis-print', false);
}

/** Adds rules as no Content Security Policy forbids it. */
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
