import { appearanceDefects } from './appearance-defects.mjs';

/**
 * @typedef {object} Defect
 * @property {string} name - The defect, as a careless change could introduce it
 * @property {string} criterion - The criterion that it violates, as the titles of its tests quote it
 * @property {string} file - The test file in `test/a11y`
 * @property {string} [css] - Rules added to each element
 * @property {(root: ShadowRoot) => void} [change] - Changes an element after every render; runs in the page
 */

/** @type {readonly Defect[]} */
export const defects = [
  {
    name: 'focus ring removed',
    criterion: '[20]',
    file: 'keyboard',
    css: ':focus-visible { outline: none !important; box-shadow: none !important }',
  },
  {
    name: 'focus ring of 1 px',
    criterion: '[22]',
    file: 'keyboard',
    css: ':focus-visible { outline-width: 1px !important }',
  },
  {
    name: 'focus ring deep inside its control',
    criterion: '[22]',
    file: 'keyboard',
    css: ':focus-visible { outline-offset: -9px !important; outline-width: 2px !important }',
  },
  {
    name: 'focus ring in pale yellow',
    criterion: '[22]',
    file: 'keyboard',
    css: ':focus-visible { outline-color: #ffe !important }',
  },
  {
    name: 'clickable div',
    criterion: '[14] only controls',
    file: 'keyboard',
    change: (root) => root.querySelector('.root > div')?.addEventListener('click', () => undefined),
  },
  {
    name: 'Tab does not leave the element',
    criterion: '[14] Tab reaches',
    file: 'keyboard',
    change: (root) => {
      for (const each of root.querySelectorAll('button')) {
        each.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
      }
    },
  },
  {
    name: 'a single letter is a shortcut',
    criterion: '[15]',
    file: 'keyboard',
    change: (root) =>
      root.addEventListener('keydown', () => root.querySelector('.root')?.setAttribute('data-key', 'pressed')),
  },
  {
    name: 'focus by itself opens an answer',
    criterion: '[26]',
    file: 'keyboard',
    change: (root) =>
      root.addEventListener('focusin', ({ target }) => {
        if (target.getAttribute('aria-expanded') === 'false') target.click();
      }),
  },
  {
    name: 'find-in-page cannot open a closed answer',
    criterion: '[35]',
    file: 'find',
    change: (root) => {
      for (const each of root.querySelectorAll('.answer[hidden]')) each.setAttribute('hidden', '');
    },
  },
  {
    name: 'image without a name',
    criterion: '[1]',
    file: 'structure',
    change: (root) => root.querySelector('svg')?.removeAttribute('aria-hidden'),
  },
  {
    name: 'questions are not headings',
    criterion: '[2]',
    file: 'structure',
    change: (root) => {
      for (const each of root.querySelectorAll('.entry-heading')) each.setAttribute('role', 'presentation');
    },
  },
  {
    name: 'td instead of th',
    criterion: '[3]',
    file: 'structure',
    change: (root) => {
      for (const each of root.querySelectorAll('tbody th')) {
        const cell = document.createElement('td');
        cell.rowSpan = /** @type {HTMLTableCellElement} */ (each).rowSpan;
        cell.append(...each.childNodes);
        each.replaceWith(cell);
      }
    },
  },
  {
    name: 'steps in an unordered list',
    criterion: '[4]',
    file: 'structure',
    change: (root) => {
      for (const each of root.querySelectorAll('ol')) {
        const list = document.createElement('ul');
        list.append(...each.childNodes);
        each.replaceWith(list);
      }
    },
  },
  {
    name: 'tabindex of 3',
    criterion: '[5]',
    file: 'structure',
    change: (root) => root.querySelector('button')?.setAttribute('tabindex', '3'),
  },
  {
    name: 'controls on one line from right to left',
    criterion: '[5]',
    file: 'structure',
    css: '.toggle-all, .tabs, .answer-footer { direction: rtl !important }',
  },
  {
    name: 'visual order differs from document order',
    criterion: '[5]',
    file: 'structure',
    css: '.root { display: flex !important; flex-direction: column-reverse !important }',
  },
  {
    name: 'content missing in portrait orientation',
    criterion: '[6]',
    file: 'structure',
    css: '@container (width > 1px) { @media (max-aspect-ratio: 1) { .root > :last-child, .note { display: none } } }',
  },
  {
    name: 'locked to one orientation',
    criterion: '[6]',
    file: 'structure',
    css: '@media (orientation: landscape) { .root { display: none } }',
  },
  {
    name: 'link 「こちら」',
    criterion: '[18]',
    file: 'structure',
    change: (root) => {
      const link = document.createElement('a');
      link.href = '#';
      link.textContent = 'こちら';
      if (!root.querySelector('a[href="#"]')) root.querySelector('.root')?.append(link);
    },
  },
  {
    name: 'empty heading',
    criterion: '[19]',
    file: 'structure',
    change: (root) => root.querySelector('h2, h3, h4')?.replaceChildren(),
  },
  {
    name: 'aria-controls without a target',
    criterion: '[38]',
    file: 'structure',
    change: (root) => root.querySelector('[aria-controls]')?.setAttribute('aria-controls', 'nowhere'),
  },
  {
    name: 'name does not contain the visible label',
    criterion: '[23]',
    file: 'names',
    change: (root) => root.querySelector('button')?.setAttribute('aria-label', '実行'),
  },
  {
    name: 'wrong language on a part',
    criterion: '[25]',
    file: 'names',
    change: (root) => {
      for (const each of root.querySelectorAll('.root [lang]')) each.setAttribute('lang', 'fr');
    },
  },
  {
    name: 'search box without a visible label',
    criterion: '[28]',
    file: 'names',
    css: 'label { display: none !important }',
  },
  {
    name: 'expanded state not exposed',
    criterion: '[29]',
    file: 'names',
    change: (root) => {
      for (const each of root.querySelectorAll('[aria-expanded]')) each.removeAttribute('aria-expanded');
    },
  },
  {
    name: 'live region missing',
    criterion: '[30]',
    file: 'announcements',
    change: (root) => root.querySelector('[role=status]')?.removeAttribute('role'),
  },
  {
    name: 'second live region',
    criterion: '[30]',
    file: 'announcements',
    change: (root) => root.querySelector('.root > div')?.setAttribute('aria-live', 'polite'),
  },
  {
    name: 'announcement disappears after 20 seconds',
    criterion: '[16]',
    file: 'announcements',
    change: (root) => {
      const region = root.querySelector('[role=status]');
      if (region?.textContent.trim()) setTimeout(() => (region.textContent = ''), 20_000);
    },
  },
  {
    name: 'arrow keys move focus during composition',
    criterion: '[31] Enter, Escape',
    file: 'keyboard',
    change: (root) => {
      const box = root.querySelector('#query');
      if (box === null || box.hasAttribute('data-seeded')) return;
      box.setAttribute('data-seeded', '');
      box.addEventListener('keydown', ({ key }) => {
        if (key === 'ArrowDown') root.querySelector('.question')?.focus();
      });
    },
  },
  {
    name: 'visible text of a button hidden from assistive technology',
    criterion: '[23]',
    file: 'names',
    change: (root) =>
      root.querySelector('.question-text, .tab .badge, button span')?.setAttribute('aria-hidden', 'true'),
  },
  {
    name: 'the same function has two names',
    criterion: '[27]',
    file: 'names',
    change: (root) => {
      if (root.host.localName !== 'gmis-faq') return;
      for (const each of root.querySelectorAll('.panel [part=copy] span')) each.textContent = '複写';
    },
  },
  {
    name: 'pressed state not exposed',
    criterion: '[29]',
    file: 'names',
    change: (root) => {
      for (const each of root.querySelectorAll('[aria-pressed]')) each.removeAttribute('aria-pressed');
    },
  },
  ...appearanceDefects,
];
