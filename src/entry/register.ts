import { version } from './version.js';

/** Where a registered class keeps the version of the package that it came with. */
const versionKey = Symbol.for('gmis-widgets.version');

/**
 * Registers an element. It never throws: where the tag is taken already, the first definition stays, and another
 * version than ours is told once in the console.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag) as VersionedConstructor | undefined;
  if (!present) {
    Object.defineProperty(element, versionKey, { value: version });
    customElements.define(tag, element);
    return;
  }
  const other = present[versionKey];
  if (present === element || other === version) return;
  console.warn(
    `gmis-widgets: <${tag}> is registered already (${other === undefined ? 'by another script' : `version ${other}`}); ` +
      `that definition stays, and version ${version} is not used. Load one version.`,
  );
}

interface VersionedConstructor extends CustomElementConstructor {
  [versionKey]?: string;
}
