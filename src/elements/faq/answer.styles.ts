import { css } from 'lit';
import { environments } from '../environment/environments.styles.js';
import { guide } from '../browser-guide/guide.styles.js';
import { mail } from '../content/mail.styles.js';
import { search } from './search.styles.js';

const answer = css`
  .answer-text,
  .answer-footer {
    margin-inline: 3.125em 0.5em;
  }
  .answer-text {
    padding-block-start: 0.5em;
  }
  @container (width < 40em) {
    .answer-text,
    .answer-footer {
      margin-inline-start: 0.5em;
    }
  }
  .answer-text > :last-child {
    margin-block-end: 1em;
  }
  .section {
    margin: 1.5em 0;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_color-background-header);
  }
  .section-title {
    margin-block-end: 0.5em;
    font-size: 1.0625em;
  }
  .note,
  .fields,
  .message {
    break-inside: avoid;
  }
  .fields {
    padding: 0.75em 1em;
    border: 1px solid var(--_color-background-header);
    border-radius: var(--_radius);
    background: var(--_color-background-weak);
  }
  .fields > div {
    display: flex;
    flex-wrap: wrap;
  }
  .fields dt {
    flex: none;
    font-weight: 700;
  }
  .fields dd {
    flex: 1 1 12em;
  }
  .message figcaption {
    font-weight: 700;
  }
  .message blockquote {
    margin: 0.25em 0 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_color-error);
    border-radius: var(--_radius);
  }
  .message blockquote p {
    margin: 0;
  }
  .answer-footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    padding-block: 1em 1.5em;
    border-block-start: 1px dashed var(--_color-border);
  }
  @media print {
    .answer-footer {
      display: none;
    }
  }
  .feedback {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .answer-contact {
    flex: 1 0 100%;
    padding: 0.75em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
  }
  .answer-contact-title {
    margin: 0;
    font-weight: 700;
  }
`;

/** The styles that answers and a search need in addition to the questions; they may load later. */
export const answerStyles = [answer, search, mail, guide, environments] as const;
