/**
 * Trusted Types: a page with `require-trusted-types-for 'script'` accepts markup and script addresses only from policies
 * that it names, and may name none. Lit by itself would throw there before it renders anything.
 */
/** A policy returns objects that represent text; the DOM's types accept only text. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;

let own: Policy | undefined;

/** Replaces the call in the script-tag build that creates Lit's policy: Lit's name if allowed, else ours, else no policy. */
export function createLitPolicy(): Policy | undefined {
  return create('lit-html') ?? ownPolicy();
}

/** Turns an address into one that a script may be loaded from. */
export function trustedScriptUrl(url: string): string {
  return ownPolicy()?.createScriptURL(url) ?? url;
}

function ownPolicy(): Policy | undefined {
  own ??= create('gmis-widgets');
  return own;
}

function create(name: string): Policy | undefined {
  try {
    return factory?.createPolicy(name, { createHTML: (text) => text, createScriptURL: (url) => url });
  } catch {
    return undefined;
  }
}
