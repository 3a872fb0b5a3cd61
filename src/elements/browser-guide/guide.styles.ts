import { css } from 'lit';

/** The procedures by browser: tabs, numbered steps, menu names. */
export const guide = css`
  .guide {
    margin: 0 0 1.5em;
  }
  .guide-title {
    margin-block-end: 0.5em;
    font-size: 1.125em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 2px solid var(--_color-accent);
  }
  .tab {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.25em 0.5em;
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_color-border);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    line-height: 1.3;
    color: var(--_color-link);
    background: var(--_color-background-weak);
    cursor: pointer;
  }
  .tab[aria-selected='true'] {
    border-color: var(--_color-accent);
    font-weight: 700;
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .tab:focus-visible {
    position: relative;
    z-index: 1;
  }
  @media (hover: hover) {
    .tab:not([aria-selected='true']):hover {
      text-decoration: underline;
      background: var(--_color-accent-background);
    }
  }
  .panel {
    padding: calc(1em * var(--_density));
    border: 1px solid var(--_color-border);
    border-block-start: 0;
    margin-block-end: 1em;
  }
  .panel[hidden] {
    display: none;
  }
  .panel-title {
    margin-block-end: 0.5em;
  }
  .steps {
    margin: 0 0 1em;
    padding: 0;
    list-style: '';
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    min-height: 2em;
    padding: 0.1em 0 calc(1em * var(--_density)) 3em;
    counter-increment: step;
    break-inside: avoid;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    place-items: center;
    width: 2em;
    height: 2em;
    border: 1px solid var(--_color-accent);
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 2.2em auto 0.2em 1em;
    border-inline-start: 2px solid var(--_color-accent);
  }
  .procedures {
    display: grid;
    gap: 1em 2em;
  }
  @container (width >= 56em) {
    .procedures {
      grid-template-columns: 1fr 1fr;
    }
  }
  .procedure-title {
    margin-block-end: 0.5em;
  }
  /* On paper they stay with the first step. */
  .checked,
  .path {
    break-after: avoid;
    break-inside: avoid;
  }
  .checked {
    color: var(--_color-text-weak);
  }
  .badge-unchecked {
    border-style: dashed;
    color: var(--_color-text);
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 1em;
    color: var(--_color-heading);
    line-height: 1.4;
  }
  .window {
    width: 6em;
    height: 3.75em;
  }
  .ring {
    stroke: var(--_color-error);
  }
  .path-step {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .path-arrow {
    flex: none;
    width: 0.75em;
    height: 0.75em;
  }
  .path-word {
    padding: 0.25em 0.6em;
    border: 1px solid var(--_color-border-field);
    border-radius: 0.25em;
    background: var(--_color-background);
  }
  .menu {
    padding: 0.1em 0.35em;
    border: 1px solid var(--_color-border);
    border-radius: 0.25em;
    background: var(--_color-background-weak);
    word-break: keep-all;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .site {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .outcomes {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: '';
  }
  .outcomes > li {
    display: flex;
    gap: 0.75em;
    padding: 0.75em 1em;
    border: 2px solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .outcomes > li[data-result='reachable'] {
    border-color: var(--_color-success);
  }
  .outcomes > li[data-result='unreachable'] {
    border-color: var(--_color-error);
  }
  code {
    padding: 0.1em 0.35em;
    font-family: monospace;
    font-size: 1em;
    background: var(--_color-background-weak);
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .steps > li::before {
      color: CanvasText;
    }
    .ring {
      stroke: Highlight;
    }
  }
  @media print {
    .panel,
    .panel[hidden] {
      display: block;
      border: 1px solid #949494;
    }
    .steps > li::before {
      color: #000;
      background: #fff;
    }
  }
`;
