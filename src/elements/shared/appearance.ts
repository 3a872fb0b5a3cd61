import { knownOr } from './attributes.js';

export const themes = ['light', 'dark', 'auto'] as const;
export const densities = ['normal', 'compact'] as const;

/** The colours of an element: `auto` follows the visitor's setting. */
export type Theme = (typeof themes)[number];
/** The spacing of an element: `compact` suits a narrow column. */
export type Density = (typeof densities)[number];

/** Warns the page's author about an unknown theme or density; the styles then use their defaults. */
export function checkAppearance(
  tag: string,
  theme: string | null | undefined,
  density: string | null | undefined,
): void {
  if (theme != null) knownOr('light', theme, themes, `<${tag}> theme`);
  if (density != null) knownOr('normal', density, densities, `<${tag}> density`);
}
