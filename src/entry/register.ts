import { canRender } from '../elements/shared/can-render.js';
import { version } from '../util/version.js';

/** The property of a registered class with the version of its package. */
const versionKey = Symbol.for('gmis-widgets.version');

/**
 * Registers an element. It never throws: if the tag is already registered, the first definition stays, and the
 * console warns if its version differs from ours.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present: VersionedConstructor | undefined = customElements.get(tag);
  if (!present) {
    define(tag, element);
    return;
  }
  const other = present[versionKey];
  if (present === element || other === version) return;
  console.warn(
    `gmis-widgets: <${tag}> is registered already (${other === undefined ? 'by another script' : `version ${other}`}); ` +
      `that definition stays, and version ${version} is not used. Load one version.`,
  );
}

function define(tag: string, element: CustomElementConstructor): void {
  if (!canRender()) {
    console.warn(
      `gmis-widgets: this page's Content-Security-Policy lets no script write markup, so <${tag}> is not registered and ` +
        'its fallback stays readable. Allow it: trusted-types lit-html gmis-widgets',
    );
    return;
  }
  try {
    Object.defineProperty(element, versionKey, { value: version, configurable: true });
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`gmis-widgets: <${tag}> could not be registered; its fallback stays readable.`, error);
  }
}

interface VersionedConstructor extends CustomElementConstructor {
  [versionKey]?: string;
}
