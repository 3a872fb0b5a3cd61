/** Defects of appearance; see `defects.mjs`. */
/** @type {readonly import('./defects.mjs').Defect[]} */
export const appearanceDefects = [
  {
    name: 'motion despite prefers-reduced-motion',
    criterion: '[17] motion is declared',
    file: 'appearance',
    css: '.chevron { transition: rotate 0.15s }',
  },
  {
    name: 'links marked only by colour',
    criterion: '[7]',
    file: 'appearance',
    css: 'a { text-decoration: none !important }',
  },
  {
    name: 'matches marked only by colour',
    criterion: '[7]',
    file: 'appearance',
    css: 'mark { text-decoration: none !important; font-weight: 400 !important }',
  },
  { name: 'pale text', criterion: '[8]', file: 'appearance', css: 'p, li { color: #8a8a8a !important }' },
  {
    name: 'text at twice the size clipped',
    criterion: '[9]',
    file: 'appearance',
    css: 'button > span, p, h3 { display: block; height: 1.2em; max-width: 8em; overflow: hidden; white-space: nowrap }',
  },
  { name: 'fixed width', criterion: '[10]', file: 'appearance', css: '.root { width: 900px !important }' },
  {
    name: 'pale borders of controls',
    criterion: '[11]',
    file: 'appearance',
    css: 'input, select, .button, .tab { border-color: #ddd !important; background: #fff !important }',
  },
  {
    name: 'text with wider spacing clipped',
    criterion: '[12]',
    file: 'appearance',
    css: 'p, h3, h4 { height: 1.5em; overflow: hidden }',
  },
  {
    name: 'text changed on hover',
    criterion: '[13]',
    file: 'appearance',
    css: '.note:hover .origin { display: none }',
  },
  {
    name: 'endless animation',
    criterion: '[17]',
    file: 'appearance',
    css: '@keyframes turn { to { rotate: 1turn } } .icon { animation: turn 2s linear infinite !important }',
  },
  {
    name: 'target of 20 px',
    criterion: '[24]',
    file: 'appearance',
    css: 'button, summary { min-height: 20px !important; height: 20px !important; padding: 0 !important }',
  },
  {
    name: 'controls marked only by a background with forced colours',
    criterion: '[32]',
    file: 'appearance',
    css: '.button, .tab, input, select, td.own { border: 0 !important; outline: 0 !important }',
  },
  {
    name: 'colour without a background',
    criterion: '[33]',
    file: 'appearance',
    css: ':host, .frame, .root { background: transparent !important }',
  },
  {
    name: 'controls printed',
    criterion: '[34]',
    file: 'appearance',
    css: '@media print { .button.button { display: inline-flex !important } }',
  },
  {
    name: 'closed answers not printed',
    criterion: '[34]',
    file: 'appearance',
    css: '@media print { [hidden] { display: none !important } }',
  },
];
