import { css } from 'lit';

/** The styles of content that only custom documents have. */
export const customStyles = css`
  .publisher-badge {
    margin-inline-start: 0.5em;
    letter-spacing: 0;
  }
  .warning {
    border: 2px solid var(--_color-warning);
    background: var(--_color-background);
  }
  .warning .icon {
    color: var(--_color-warning);
  }
  .warning p {
    margin: 0;
  }
  .addition {
    margin: 0 0.5em 1em 3.125em;
    padding: 0.75em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
  }
  .addition-title {
    margin-block-end: 0.5em;
  }
  .addition > div > :last-child {
    margin-block-end: 0;
  }
  .related {
    margin: 0 0.5em 1em 3.125em;
  }
  .related-title {
    margin: 0;
    font-weight: 700;
  }
  .related ul {
    margin: 0;
  }
  .related li {
    padding-block: 0.25em;
  }
  @container (width < 40em) {
    .addition,
    .related {
      margin-inline-start: 0.5em;
    }
  }
  .image img {
    max-width: 100%;
    height: auto;
  }
  .image figcaption {
    color: var(--_color-text-weak);
  }
  .custom-table {
    min-width: 26em;
  }
  .custom-table tbody th {
    background: var(--_color-background-weak);
  }
  li > ol,
  li > ul {
    margin-block: 0.25em 0.5em;
  }
  .link-mark .icon {
    width: 1em;
    height: 1em;
    margin-inline-start: 0.25em;
    vertical-align: -0.125em;
  }
  .contact-list {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contact-list > li + li {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_color-border);
  }
  .more {
    padding-block: 1em;
  }
  @media print {
    .remainder > [hidden] {
      display: block;
      margin-block-end: 0.75em;
      content-visibility: visible;
      white-space: pre-line;
    }
  }
`;
