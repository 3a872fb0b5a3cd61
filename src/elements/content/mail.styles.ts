import { css } from 'lit';

/** The picture of a sample mail. */
export const mail = css`
  .mail {
    margin: 0 0 1.5em;
  }
  .mail-title {
    margin-block-end: 0.5em;
  }
  .mail-window {
    max-width: 44em;
    border: 1px solid var(--_color-border-field);
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_color-background);
  }
  .mail-head {
    display: flex;
    gap: 0.75em;
    padding: 0.75em 1em;
    border-block-end: 1px solid var(--_color-border);
    background: var(--_color-background-weak);
  }
  .mail-head > .icon {
    margin-block-start: 0.2em;
  }
  .mail-head > .fields {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .mail-body {
    display: grid;
    gap: 0.75em;
    padding: 1em;
  }
  .mail-line {
    height: 0.5em;
    border-radius: 0.25em;
    background: var(--_color-background-header);
  }
  .mail-line:nth-child(even) {
    width: 72%;
  }
  .callout {
    display: grid;
    grid-template-columns: minmax(6em, 2fr) 3fr;
    gap: 0.25em 1em;
    align-items: center;
  }
  .callout-target {
    height: 2.25em;
    border: 3px solid var(--_color-error);
    border-radius: 0.25em;
    background: repeating-linear-gradient(to right, var(--_color-link) 0 0.75em, transparent 0.75em 1em) content-box;
    padding: 0.75em 0.5em;
  }
  .callout-target[data-target='user-name'] {
    background-image: repeating-linear-gradient(to right, var(--_color-text-weak) 0 0.5em, transparent 0.5em 1em);
  }
  .callout-text {
    position: relative;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_color-error);
    border-radius: 0.25em;
    font-weight: 700;
    line-height: 1.5;
    color: var(--_color-heading);
    background: var(--_color-background);
  }
  .callout-text::before {
    content: '';
    position: absolute;
    inset: 50% 100% auto auto;
    width: 1em;
    border-block-start: 3px solid var(--_color-error);
  }
  @container (width < 30em) {
    .callout {
      grid-template-columns: 1fr;
    }
    .callout-text::before {
      inset: auto auto 100% 1em;
      width: 0;
      height: 0.4em;
      border: 0;
      border-inline-start: 3px solid var(--_color-error);
    }
  }
  @media print {
    .mail-window {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
