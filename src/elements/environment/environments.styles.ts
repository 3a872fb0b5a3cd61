import { css } from 'lit';

/** The table of environments and the verdict on the visitor's environment. */
export const environments = css`
  .environments {
    margin: 0 0 1.5em;
  }
  .table-scroll {
    margin-block-end: 1em;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.5em;
    font-size: 1.0625em;
    font-weight: 700;
    text-align: start;
    color: var(--_color-heading);
  }
  th,
  td {
    padding: calc(0.75em * var(--_density)) calc(1em * var(--_density));
    border: 1px solid var(--_color-border);
    text-align: start;
    vertical-align: baseline;
    /* Words are not broken to fit: the table scrolls. */
    overflow-wrap: break-word;
  }
  th {
    color: var(--_color-heading);
    background: var(--_color-background-header);
  }
  thead th {
    border-block-end: 1px solid var(--_color-heading);
  }
  td > .badge,
  th > .badge {
    margin-inline-start: 0.5em;
  }
  tbody.own > tr > th {
    box-shadow: inset 4px 0 0 var(--_color-accent);
  }
  td.own {
    outline: 3px solid var(--_color-accent);
    outline-offset: -3px;
    font-weight: 700;
    background: var(--_color-accent-background);
  }
  .verdict {
    display: flex;
    gap: 0.75em;
    margin: 0 0 1.5em;
    padding: 1em;
    border: 3px solid var(--_color-accent);
    border-radius: 0.75em;
  }
  .verdict > .icon {
    width: 1.75em;
    height: 1.75em;
    color: var(--_color-accent);
  }
  .verdict p {
    margin: 0;
  }
  .verdict-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.5;
    color: var(--_color-heading);
  }
  .verdict p.verdict-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .hand-over {
    margin-block-start: 0.75em;
  }
  .evidence {
    margin-block-start: 0.5em;
  }
  summary {
    display: list-item;
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.5em;
    color: var(--_color-link);
    text-decoration: underline;
    cursor: pointer;
  }
  .evidence ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  .reasons {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  .verdict[data-verdict='supported'] {
    border-color: var(--_color-success);
  }
  .verdict[data-verdict='supported'] > .icon {
    color: var(--_color-success);
  }
  .verdict[data-verdict='outdated'],
  .verdict[data-verdict='unlisted'] {
    border-color: var(--_color-warning);
  }
  .verdict[data-verdict='outdated'] > .icon,
  .verdict[data-verdict='unlisted'] > .icon {
    color: var(--_color-warning);
  }
  .verdict[data-verdict='unsupported'] {
    border-color: var(--_color-error);
  }
  .verdict[data-verdict='unsupported'] > .icon {
    color: var(--_color-error);
  }
  @container (width < 30em) {
    th,
    td {
      padding: 0.5em;
    }
    td > .badge,
    th > .badge {
      display: flex;
      width: max-content;
      max-width: 100%;
      margin: 0.25em 0 0;
    }
  }
  @media print {
    table,
    .verdict {
      break-inside: avoid;
    }
  }
`;
