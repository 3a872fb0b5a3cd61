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
    file: 'keyboard',
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
    name: 'order of sight is not that of the document',
    statement: '[5]',
    file: 'structure',
    css: '.root { display: flex !important; flex-direction: column-reverse !important }',
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
    name: 'links told by colour alone',
    statement: '[7]',
    file: 'appearance',
    css: 'a { text-decoration: none !important }',
  },
  {
    name: 'words found told by colour alone',
    statement: '[7]',
    file: 'appearance',
    css: 'mark { text-decoration: none !important; font-weight: 400 !important }',
  },
  { name: 'pale text', statement: '[8]', file: 'appearance', css: 'p, li { color: #8a8a8a !important }' },
  {
    name: 'text of twice the size clipped',
    statement: '[9]',
    file: 'appearance',
    css: 'button > span, p, h3 { display: block; height: 1.2em; max-width: 8em; overflow: hidden; white-space: nowrap }',
  },
  { name: 'fixed width', statement: '[10]', file: 'appearance', css: '.root { width: 900px !important }' },
  {
    name: 'pale borders of controls',
    statement: '[11]',
    file: 'appearance',
    css: 'input, select, .button, .tab { border-color: #ddd !important; background: #fff !important }',
  },
  {
    name: 'text-spacing clipped',
    statement: '[12]',
    file: 'appearance',
    css: 'p, h3, h4 { height: 1.5em; overflow: hidden }',
  },
  {
    name: 'text that only hover shows',
    statement: '[13]',
    file: 'appearance',
    css: '.note:hover .origin { display: none }',
  },
  {
    name: 'endless animation',
    statement: '[17]',
    file: 'appearance',
    css: '@keyframes turn { to { rotate: 1turn } } .icon { animation: turn 2s linear infinite !important }',
  },
  {
    name: 'target of 20 px',
    statement: '[24]',
    file: 'appearance',
    css: 'button, summary { min-height: 20px !important; height: 20px !important; padding: 0 !important }',
  },
  {
    name: 'with forced colours told by a background alone',
    statement: '[32]',
    file: 'appearance',
    css: '.button, .tab, input, select, td.own { border: 0 !important; outline: 0 !important }',
  },
  {
    name: 'colour without a background',
    statement: '[33]',
    file: 'appearance',
    css: ':host, .frame, .root { background: transparent !important }',
  },
  {
    name: 'controls on paper',
    statement: '[34]',
    file: 'appearance',
    css: '@media print { .button.button { display: inline-flex !important } }',
  },
  {
    name: 'closed answers left out on paper',
    statement: '[34]',
    file: 'appearance',
    css: '@media print { [hidden] { display: none !important } }',
  },
];
