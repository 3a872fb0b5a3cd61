import { css } from 'lit';

/** The styles of a search: the button that ends it, suggestions, and the message when nothing is found. */
export const search = css`
  #query:not(:last-child) {
    padding-inline-end: 6em;
  }
  .clear {
    position: absolute;
    inset-inline-end: 0.375em;
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
    min-height: 2.75em;
    padding: 0 0.75em;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_color-link);
    background: none;
    cursor: pointer;
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .suggestions ul {
    display: contents;
    list-style: '';
  }
  .chip {
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 1px solid var(--_color-border-field);
    border-radius: 3em;
    line-height: 1.3;
    color: var(--_color-link);
    background: var(--_color-background);
    cursor: pointer;
  }
  .results {
    margin-block-end: calc(2.5em * var(--_density));
  }
  .nothing-found {
    margin-block-end: 2em;
    padding: 1em 1.25em;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .nothing-found-title {
    font-size: 1.125em;
    font-weight: 700;
  }
`;
