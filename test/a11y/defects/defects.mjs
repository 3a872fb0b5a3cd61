import { appearanceDefects } from './appearance-defects.mjs';

/**
 * @typedef {object} Defect
 * @property {string} name - What a careless change could do
 * @property {string} statement - The statement that forbids it, as the titles of its tests carry it
 * @property {string} file - The tests' file in `test/a11y`
 * @property {string} [css] - Rules added to each element
 * @property {(root: ShadowRoot) => void} [change] - What is done to an element whenever it has rendered; runs in the page
 */

/** @type {readonly Defect[]} */
export const defects = [
  {
    name: 'ring of the focus removed',
    statement: '[20]',
    file: 'keyboard',
    css: ':focus-visible { outline: none !important; box-shadow: none !important }',
  },
  {
    name: 'ring of the focus of 1 px',
    statement: '[22]',
    file: 'keyboard',
    css: ':focus-visible { outline-width: 1px !important }',
  },
  {
    name: 'ring of the focus deep inside its control',
    statement: '[22]',
    file: 'keyboard',
    css: ':focus-visible { outline-offset: -9px !important; outline-width: 2px !important }',
  },
  {
    name: 'ring of the focus in pale yellow',
    statement: '[22]',
    file: 'keyboard',
    css: ':focus-visible { outline-color: #ffe !important }',
  },
  {
    name: 'clickable div',
    statement: '[14] only controls',
    file: 'keyboard',
    change: (root) => root.querySelector('.root > div')?.addEventListener('click', () => undefined),
  },
  {
    name: 'Tab does not leave an element',
    statement: '[14] Tab reaches',
    file: 'keyboard',
    change: (root) => {
      for (const each of root.querySelectorAll('button')) {
        each.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
      }
    },
  },
  {
    name: 'a single letter is a shortcut',
    statement: '[15]',
    file: 'keyboard',
    change: (root) =>
      root.addEventListener('keydown', () => root.querySelector('.root')?.setAttribute('data-key', 'pressed')),
  },
  {
    name: 'focus alone opens an answer',
    statement: '[26]',
    file: 'keyboard',
    change: (root) =>
      root.addEventListener('focusin', ({ target }) => {
        if (target.getAttribute('aria-expanded') === 'false') target.click();
      }),
  },
  {
    name: 'find-in-page cannot open a closed answer',
    statement: '[35]',
    file: 'find',
    change: (root) => {
      for (const each of root.querySelectorAll('.answer[hidden]')) each.setAttribute('hidden', '');
    },
  },
  {
    name: 'picture without a name',
    statement: '[1]',
    file: 'structure',
    change: (root) => root.querySelector('svg')?.removeAttribute('aria-hidden'),
  },
  {
    name: 'questions are no headings',
    statement: '[2]',
    file: 'structure',
    change: (root) => {
      for (const each of root.querySelectorAll('.entry-heading')) each.setAttribute('role', 'presentation');
    },
  },
  {
    name: 'td in the place of th',
    statement: '[3]',
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
    name: 'steps in a list without an order',
    statement: '[4]',
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
    statement: '[5]',
    file: 'structure',
    change: (root) => root.querySelector('button')?.setAttribute('tabindex', '3'),
  },
  {
    name: 'controls of one line from right to left',
    statement: '[5]',
    file: 'structure',
    css: '.toggle-all, .tabs, .answer-footer { direction: rtl !important }',
  },
  {
    name: 'order of sight is not that of the document',
    statement: '[5]',
    file: 'structure',
    css: '.root { display: flex !important; flex-direction: column-reverse !important }',
  },
  {
    name: 'shows less to a page that stands upright',
    statement: '[6]',
    file: 'structure',
    css: '@container (width > 1px) { @media (max-aspect-ratio: 1) { .root > :last-child, .note { display: none } } }',
  },
  {
    name: 'locked to one orientation',
    statement: '[6]',
    file: 'structure',
    css: '@media (orientation: landscape) { .root { display: none } }',
  },
  {
    name: 'link 「こちら」',
    statement: '[18]',
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
    statement: '[19]',
    file: 'structure',
    change: (root) => root.querySelector('h2, h3, h4')?.replaceChildren(),
  },
  {
    name: 'aria-controls of no id',
    statement: '[38]',
    file: 'structure',
    change: (root) => root.querySelector('[aria-controls]')?.setAttribute('aria-controls', 'nowhere'),
  },
  {
    name: 'name does not hold what one sees',
    statement: '[23]',
    file: 'names',
    change: (root) => root.querySelector('button')?.setAttribute('aria-label', '実行'),
  },
  {
    name: 'wrong language on a part',
    statement: '[25]',
    file: 'names',
    change: (root) => {
      for (const each of root.querySelectorAll('.root [lang]')) each.setAttribute('lang', 'fr');
    },
  },
  {
    name: 'no label in view at the search box',
    statement: '[28]',
    file: 'names',
    css: 'label { display: none !important }',
  },
  {
    name: 'opened state not told',
    statement: '[29]',
    file: 'names',
    change: (root) => {
      for (const each of root.querySelectorAll('[aria-expanded]')) each.removeAttribute('aria-expanded');
    },
  },
  {
    name: 'live region missing',
    statement: '[30]',
    file: 'announcements',
    change: (root) => root.querySelector('[role=status]')?.removeAttribute('role'),
  },
  {
    name: 'second live region',
    statement: '[30]',
    file: 'announcements',
    change: (root) => root.querySelector('.root > div')?.setAttribute('aria-live', 'polite'),
  },
  {
    name: 'what was said disappears after 20 seconds',
    statement: '[16]',
    file: 'announcements',
    change: (root) => {
      const region = root.querySelector('[role=status]');
      if (region?.textContent.trim()) setTimeout(() => (region.textContent = ''), 20_000);
    },
  },
  {
    name: 'composing moves on with the arrow',
    statement: '[31] Enter, Escape',
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
    name: 'text for the eye alone in a button',
    statement: '[23]',
    file: 'names',
    change: (root) =>
      root.querySelector('.question-text, .tab .badge, button span')?.setAttribute('aria-hidden', 'true'),
  },
  {
    name: 'the same has two names',
    statement: '[27]',
    file: 'names',
    change: (root) => {
      if (root.host.localName !== 'gmis-faq') return;
      for (const each of root.querySelectorAll('.panel [part=copy] span')) each.textContent = '複写';
    },
  },
  {
    name: 'pressed state not told',
    statement: '[29]',
    file: 'names',
    change: (root) => {
      for (const each of root.querySelectorAll('[aria-pressed]')) each.removeAttribute('aria-pressed');
    },
  },
  ...appearanceDefects,
];
