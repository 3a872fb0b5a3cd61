import { css } from 'lit';

// Written by scripts/update/tokens.mjs (npm run update:tokens): change it there.

const light = css`
  --_color-scheme: light;
  --_color-text: var(--gmis-color-text, #333); /* Text. */
  --_color-heading: var(--gmis-color-heading, #1a1a1a); /* Headings and questions. */
  --_color-text-weak: var(--gmis-color-text-weak, #4d4d4d); /* Secondary text: hints, the source. */
  --_color-background: var(--gmis-color-background, #fff); /* Background. */
  --_color-background-weak: var(--gmis-color-background-weak, #f2f2f2); /* Background of notes. */
  --_color-background-header: var(--gmis-color-background-header, #e6e6e6); /* Background of table headers. */
  --_color-border: var(--gmis-color-border, #949494); /* Lines between questions and around tables. */
  --_color-border-field: var(--gmis-color-border-field, #666); /* Borders of fields and small buttons. */
  --_color-link: var(--gmis-color-link, #00118f); /* Links and icons. */
  --_color-link-hover: var(--gmis-color-link-hover, #0017c1); /* Hovered links. */
  --_color-link-visited: var(--gmis-color-link-visited, #8b008b); /* Visited links. */
  --_color-link-active: var(--gmis-color-link-active, #8b3200); /* Pressed links. */
  --_color-accent: var(--gmis-color-accent, #0017c1); /* Buttons, numbers, the border of the contact. */
  --_color-accent-background: var(--gmis-color-accent-background, #e8f1fe); /* Highlights for the visitor. */
  --_color-on-accent: var(--gmis-color-on-accent, #fff); /* Text on the accent colour. */
  --_color-mark: var(--gmis-color-mark, #fff0b3); /* Background of search matches. */
  --_color-success: var(--gmis-color-success, #197a4b); /* Success: supported, copied. */
  --_color-warning: var(--gmis-color-warning, #927200); /* What needs attention. */
  --_color-error: var(--gmis-color-error, #ce0000); /* What does not work; error messages of G-MIS. */
  --_color-focus: var(--gmis-color-focus, #000); /* Inner line of the focus indicator. */
  --_color-focus-ring: var(--gmis-color-focus-ring, #ffd43d); /* Outer ring and background of the focus indicator. */
`;

const dark = css`
  --_color-scheme: dark;
  --_color-text: var(--gmis-color-text, #e6e6e6);
  --_color-heading: var(--gmis-color-heading, #fff);
  --_color-text-weak: var(--gmis-color-text-weak, #ccc);
  --_color-background: var(--gmis-color-background, #1a1a1a);
  --_color-background-weak: var(--gmis-color-background-weak, #333);
  --_color-background-header: var(--gmis-color-background-header, #333);
  --_color-border: var(--gmis-color-border, #949494);
  --_color-border-field: var(--gmis-color-border-field, #b3b3b3);
  --_color-link: var(--gmis-color-link, #c5d7fb);
  --_color-link-hover: var(--gmis-color-link-hover, #d9e6ff);
  --_color-link-visited: var(--gmis-color-link-visited, #ffaeff);
  --_color-link-active: var(--gmis-color-link-active, #ffc199);
  --_color-accent: var(--gmis-color-accent, #c5d7fb);
  --_color-accent-background: var(--gmis-color-accent-background, #000060);
  --_color-on-accent: var(--gmis-color-on-accent, #000);
  --_color-mark: var(--gmis-color-mark, #604b00);
  --_color-success: var(--gmis-color-success, #51b883);
  --_color-warning: var(--gmis-color-warning, #ffd43d);
  --_color-error: var(--gmis-color-error, #ff9696);
  --_color-focus: var(--gmis-color-focus, #ffd43d);
  --_color-focus-ring: var(--gmis-color-focus-ring, #000);
`;

/**
 * All defaults. A page sets `--gmis-*` on the element or an ancestor, the styles read `--_*`. The values are
 * from デジタル庁デザインシステム (@digital-go-jp/design-tokens 1.1.9, MIT, © デジタル庁).
 *
 * Lengths are multiples of the font size, which is the largest of the surrounding text, the root element and the
 * visitor's setting (`medium`, usually 16 px; see base.styles.ts). So text stays readable on a page with
 * `html { font-size: 62.5% }`, and grows with the visitor's setting and the site's buttons for larger text.
 * `--gmis-font-size` must not depend on the parent element: use px or rem, not em.
 */
export const tokens = css`
  :host {
    --_font-size: var(--gmis-font-size, max(1em, 1rem)); /* The font size, in px or rem. */
    --_font-family: var(
      --gmis-font-family,
      'Noto Sans JP',
      -apple-system,
      BlinkMacSystemFont,
      sans-serif
    ); /* The font family. */
    --_radius: var(--gmis-radius, 0.5em); /* The radius of corners. */
    --_scroll-margin: var(
      --gmis-scroll-margin,
      8em
    ); /* The space above a question that a link leads to, for a fixed header. */
    --_density: 1;
    ${light}
  }
  :host([density='compact']) {
    --_density: 0.5;
  }
  @media not print {
    :host([theme='dark']) {
      ${dark}
    }
  }
  /* Not "not print and …": "not" applies to the complete query. */
  @media screen and (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
`;
