/** What a careless change could do to the appearance; see `defects.mjs`. */
/** @type {readonly import('./defects.mjs').Defect[]} */
export const appearanceDefects = [
  {
    name: 'moves whatever the visitor wants',
    statement: '[17] what moves',
    file: 'appearance',
    css: '.chevron { transition: rotate 0.15s }',
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
