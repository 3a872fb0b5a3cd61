import { css } from 'lit';

/**
 * Every default in one place: a page sets `--gmis-*` on the element or above it, the styles read `--_*`. The values are
 * those of デジタル庁デザインシステム (@digital-go-jp/design-tokens 1.1.9, MIT, © デジタル庁).
 *
 * Lengths are multiples of the element's own font size, which is the largest of the page's text, the root's and 16 px:
 * it stays readable where a page sets `html { font-size: 62.5% }`, and grows with the visitor's own setting.
 */
export const tokens = css`
  :host {
    --_font-size: var(--gmis-font-size, max(1em, 1rem, 16px));
    --_font-family: var(--gmis-font-family, 'Noto Sans JP', -apple-system, BlinkMacSystemFont, sans-serif);
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
    --_color-link-active: var(--gmis-color-link-active, #c74700);
    --_color-accent: var(--gmis-color-accent, #0017c1);
    --_color-accent-background: var(--gmis-color-accent-background, #e8f1fe);
    --_color-on-accent: var(--gmis-color-on-accent, #fff);
    --_color-mark: var(--gmis-color-mark, #fff0b3);
    --_color-success: var(--gmis-color-success, #197a4b);
    --_color-warning: var(--gmis-color-warning, #927200);
    --_color-error: var(--gmis-color-error, #ce0000);
    --_color-focus: var(--gmis-color-focus, #000);
    --_color-focus-ring: var(--gmis-color-focus-ring, #ffd43d);
    --_radius: var(--gmis-radius, 0.5em);
    --_scroll-margin: var(--gmis-scroll-margin, 8em);
  }
`;
