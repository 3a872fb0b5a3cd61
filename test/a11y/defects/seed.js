/* global CSSStyleSheet, Element, MutationObserver, window */
/* Runs in the page before a test file: seeds a defect into every element, and registers only the tests of its criterion. */
(function () {
  const { css, change, criteria } = window.seeded;
  const seed = (root) => {
    if (css && !root.adoptedStyleSheets.some((sheet) => sheet.seeded)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheet.seeded = true;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    change?.(root);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    if (!this.localName.startsWith('gmis-')) return root;
    const observer = new MutationObserver(() => {
      seed(root);
      // Ignores the changes that the defect itself made, which would seed it again.
      observer.takeRecords();
    });
    observer.observe(root, { attributes: true, childList: true, subtree: true });
    return root;
  };
  let register;
  Object.defineProperty(window, 'it', {
    configurable: true,
    get: () => register,
    set(original) {
      const isRelevant = (title) => criteria.some((criterion) => title.includes(criterion));
      register = Object.assign((title, run) => isRelevant(title) && original(title, run), original);
    },
  });
})();
