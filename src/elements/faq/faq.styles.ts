import { css } from 'lit';
import { base } from '../shared/base.styles.js';
import { tokens } from '../shared/tokens.styles.js';

const faq = css`
  .audience {
    margin: 0;
    font-weight: 700;
  }
  .title {
    margin-block-end: 0.5em;
    font-size: 1.75em;
    letter-spacing: 0.01em;
  }
  .header-notes {
    padding: 1em 1em 1em 2.25em;
    border-radius: var(--_radius);
    background: var(--_color-background-weak);
  }
  .subtitle {
    margin: 1.5em 0 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    color: var(--_color-heading);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: end;
    margin-block-end: 1.5em;
  }
  .search {
    flex: 1 0 100%;
  }
  .controls label {
    display: block;
    font-weight: 700;
    color: var(--_color-heading);
  }
  .hint {
    margin: 0 0 0.25em;
    color: var(--_color-text-weak);
  }
  .search-field {
    position: relative;
    display: flex;
    align-items: center;
  }
  .search-field > .icon {
    position: absolute;
    inset-inline-start: 1em;
    color: var(--_color-border-field);
    pointer-events: none;
  }
  #query,
  select {
    width: 100%;
    min-height: 3.5em;
    margin: 0;
    border: 1px solid var(--_color-border-field);
    border-radius: var(--_radius);
    color: var(--_color-heading);
    background: var(--_color-background);
    appearance: none;
  }
  #query {
    padding: 0.75em 1em 0.75em 3em;
  }
  #query::-webkit-search-cancel-button {
    display: none;
  }
  .filter {
    flex: 1 1 16em;
    max-width: 32em;
  }
  .select {
    position: relative;
  }
  select {
    min-height: 2.75em;
    padding: 0.25em 2.75em 0.25em 1em;
    text-overflow: ellipsis;
  }
  .select > .icon {
    position: absolute;
    inset: 50% 0.75em auto auto;
    translate: 0 -50%;
    pointer-events: none;
  }
  .toggle-all {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .category {
    margin-block-end: calc(2.5em * var(--_density));
  }
  .category-title {
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_color-heading);
    font-size: 1.375em;
  }
  .category-number {
    margin-inline-end: 0.25em;
  }
  .entry {
    border-block-end: 1px solid var(--_color-border);
  }
  .entry-heading {
    font-weight: 400;
  }
  .question {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    width: 100%;
    min-height: 2.75em;
    margin: 0;
    padding: calc(0.875em * var(--_density)) 0.5em;
    border: 0;
    font-size: 1.0625em;
    line-height: 1.6;
    text-align: start;
    color: var(--_color-heading);
    background: none;
    cursor: pointer;
  }
  .question[aria-expanded='true'] {
    font-weight: 700;
  }
  .name {
    white-space: nowrap;
  }
  .question:focus-visible {
    background: var(--_color-focus-ring);
  }
  @media (hover: hover) {
    .question:hover:not(:focus-visible) {
      background: var(--_color-background-weak);
    }
    .question:hover .question-text {
      text-decoration: underline;
    }
  }
  .chevron {
    flex: none;
    align-self: flex-start;
    display: grid;
    place-items: center;
    width: 1.6em;
    height: 1.6em;
    border: 1px solid currentColor;
    border-radius: 50%;
    color: var(--_color-link);
    background: var(--_color-background);
  }
  .question[aria-expanded='true'] .chevron {
    rotate: 180deg;
  }
  .number {
    flex: none;
    font-weight: 700;
    color: var(--_color-accent);
  }
  /* Breaking only between phrases would leave lines of two words; a question is a sentence. */
  @container (width < 30em) {
    .question {
      word-break: normal;
    }
  }
  @container (width < 40em) {
    .title {
      font-size: 1.5em;
    }
    .question {
      gap: 0.5em;
    }
  }
  .contact-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    margin: 0;
  }
  .contact-facts > div {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 2.75em;
  }
  .contact-facts dt {
    flex: none;
    font-weight: 700;
  }
  .tel {
    display: inline-flex;
    gap: 0.25em;
    align-items: center;
    min-height: 2.75em;
  }
  .contact {
    margin-block-end: 1.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--_color-accent);
    border-radius: 0.75em;
  }
  .contact p {
    margin: 0;
  }
  .contact-title {
    font-size: 1.125em;
  }
  .source {
    margin: 0;
    color: var(--_color-text-weak);
  }
  @media print {
    .controls {
      display: none;
    }
    .answer,
    .answer[hidden] {
      display: block;
      content-visibility: visible;
    }
    .chevron {
      display: none;
    }
  }
`;

/** The styles of `<gmis-faq>` before the answers have loaded. */
export const faqStyles = [tokens, base, faq];
