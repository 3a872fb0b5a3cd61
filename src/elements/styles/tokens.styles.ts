import { css } from 'lit';

// Written by tools/write-tokens.mjs (npm run update:tokens): change it there.

const light = css`
  --_color-scheme: light;
  --_color-text: var(--gmis-color-text, #333);
  --_color-heading: var(--gmis-color-heading, #1a1a1a);
  --_color-text-weak: var(--gmis-color-text-weak, #4d4d4d);
  --_color-background: var(--gmis-color-background, #fff);
  --_color-background-weak: var(--gmis-color-background-weak, #f2f2f2);
  --_color-background-header: var(--gmis-color-background-header, #e6e6e6);
  --_color-border: var(--gmis-color-border, #949494);
  --_color-border-field: var(--gmis-color-border-field, #666);
  --_color-link: var(--gmis-color-link, #00118f);
  --_color-link-hover: var(--gmis-color-link-hover, #0017c1);
  --_color-link-visited: var(--gmis-color-link-visited, #8b008b);
  --_color-link-active: var(--gmis-color-link-active, #8b3200);
  --_color-accent: var(--gmis-color-accent, #0017c1);
  --_color-accent-background: var(--gmis-color-accent-background, #e8f1fe);
  --_color-on-accent: var(--gmis-color-on-accent, #fff);
  --_color-mark: var(--gmis-color-mark, #fff0b3);
  --_color-success: var(--gmis-color-success, #197a4b);
  --_color-warning: var(--gmis-color-warning, #927200);
  --_color-error: var(--gmis-color-error, #ce0000);
  --_color-focus: var(--gmis-color-focus, #000);
  --_color-focus-ring: var(--gmis-color-focus-ring, #ffd43d);
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
 * Every default in one place: a page sets `--gmis-*` on the element or above it, the styles read `--_*`. The values are
 * those of デジタル庁デザインシステム (@digital-go-jp/design-tokens 1.1.9, MIT, © デジタル庁).
 *
 * Lengths are multiples of the text's size, which is the largest of the page's text around the element, its root's and
 * the visitor's own setting (`medium`, mostly 16 px; base.styles.ts takes it in): it stays readable where a page sets
 * `html { font-size: 62.5% }`, and grows with the visitor's setting and the site's buttons for larger text. What a page
 * sets in `--gmis-font-size` must not hang on its place: px or rem, no em.
 */
export const tokens = css`
  :host {
    --_font-size: var(--gmis-font-size, max(1em, 1rem));
    --_font-family: var(--gmis-font-family, 'Noto Sans JP', -apple-system, BlinkMacSystemFont, sans-serif);
    --_radius: var(--gmis-radius, 0.5em);
    --_scroll-margin: var(--gmis-scroll-margin, 8em);
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
  @media not print and (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
`;
