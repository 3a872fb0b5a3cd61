import { css } from 'lit';

/** What all three elements share: a reset that keeps the page's styles out, text, links, buttons, focus, print. */
export const base = css`
  /*
   * A page's rules for the element itself override these (a site may hide or move it), so the frame resets
   * everything. It gets the page's text size through the line height, which no rule of a page can remove.
   */
  :host {
    all: initial;
    display: block;
    box-sizing: border-box;
    writing-mode: horizontal-tb;
    color-scheme: var(--_color-scheme);
    color: var(--_color-text);
    background: var(--_color-background);
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    line-height: 1em !important;
  }
  :host([hidden]) {
    display: none;
  }
  slot {
    line-height: 1.7;
  }
  .layout {
    all: initial;
    display: block;
    direction: ltr;
    visibility: inherit;
    user-select: text;
    container-type: inline-size;
    /* Where the content would determine the width (a float, vertical writing), use the width of a narrow column. */
    contain-intrinsic-inline-size: 15em;
    color-scheme: var(--_color-scheme);
    line-height: inherit;
    font-size: var(--gmis-font-size, medium);
  }
  .root {
    display: flow-root;
    font-family: var(--_font-family);
    font-size: max(1em, 16px);
    font-size: max(1em, 1lh);
    line-height: 1.7;
    letter-spacing: 0.02em;
    color: var(--_color-text);
    background: var(--_color-background);
    overflow-wrap: anywhere;
    /* Avoid a last line with a single character. */
    text-wrap: pretty;
    line-break: strict;
    text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    scroll-margin-block: var(--_scroll-margin);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    font-weight: 700;
    line-height: 1.5;
    color: var(--_color-heading);
    word-break: auto-phrase;
    break-after: avoid;
  }
  p,
  dl,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0 0 1em;
  }
  ol,
  ul {
    padding-inline-start: 1.5em;
  }
  dd {
    margin: 0;
  }
  em {
    font-style: normal;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  mark {
    color: var(--_color-heading);
    font-weight: 700;
    background: var(--_color-mark);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  a {
    color: var(--_color-link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.1875em;
  }
  a:visited {
    color: var(--_color-link-visited);
  }
  a:active {
    color: var(--_color-link-active);
  }
  @media (hover: hover) {
    a:hover {
      color: var(--_color-link-hover);
      text-decoration-thickness: 3px;
    }
  }

  :focus-visible {
    outline: 4px solid var(--_color-focus);
    outline-offset: 2px;
    border-radius: 0.25em;
    box-shadow: 0 0 0 2px var(--_color-focus-ring);
  }
  a:focus-visible {
    color: var(--_color-link);
    background: var(--_color-focus-ring);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
    font-weight: 700;
    line-height: 1.3;
    color: var(--_color-accent);
    background: var(--_color-background);
    cursor: pointer;
  }
  a.button {
    text-decoration: none;
  }
  .button[aria-pressed='true'] {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  @media (hover: hover) {
    .button:hover {
      background: var(--_color-accent-background);
      text-decoration: underline;
    }
    .button[aria-pressed='true']:hover {
      background: var(--_color-accent);
    }
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    padding: 0.1em 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.4;
    vertical-align: middle;
    color: var(--_color-accent);
    background: var(--_color-background);
  }
  .note {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_color-border);
  }
  .note-editor {
    display: flex;
    gap: 0.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-background-weak);
  }
  .note-editor .icon {
    margin-block-start: 0.2em;
  }
  .error {
    flex-wrap: wrap;
    align-items: center;
    margin-block-end: 1.5em;
  }
  .origin {
    display: inline-block;
    margin-inline-end: 0.5em;
  }

  .printed {
    display: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .chevron {
      transition: rotate 0.15s;
    }
  }
  @media (forced-colors: active) {
    .button,
    .badge,
    mark {
      border-color: ButtonText;
      forced-color-adjust: auto;
    }
    .button[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -5px;
    }
  }
  @media print {
    .root {
      color: #000;
      background: #fff;
    }
    .button,
    .tabs {
      display: none !important;
    }
    ::details-content {
      content-visibility: visible;
    }
    .printed {
      display: block;
      margin: 0;
    }
    a[href^='http']:not(.address)::after,
    a[href^='mailto']::after {
      content: '（' attr(href) '）';
    }
  }
`;
