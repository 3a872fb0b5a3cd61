import type { LitElement, ReactiveController } from 'lit';
import { knownOr } from './attributes.js';

export const themes = ['light', 'dark', 'auto'] as const;
export const densities = ['normal', 'compact'] as const;

/** The colours of an element: `auto` follows the visitor's setting. */
export type Theme = (typeof themes)[number];
/** How closely an element is set: `compact` suits a narrow column. */
export type Density = (typeof densities)[number];

interface Appearance extends LitElement {
  theme: Theme | undefined;
  density: Density | undefined;
}

/** Tells the page's author of a theme or density that the styles do not know; they keep their defaults then. */
export class AppearanceController implements ReactiveController {
  readonly #host: Appearance;

  constructor(host: Appearance) {
    this.#host = host;
  }

  hostUpdate(): void {
    const { theme, density, localName } = this.#host;
    if (theme != null) knownOr('light', theme, themes, `<${localName}> theme`);
    if (density != null) knownOr('normal', density, densities, `<${localName}> density`);
  }
}
