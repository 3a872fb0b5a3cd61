/**
 * Trusted Types: a page that says `require-trusted-types-for 'script'` takes markup and script addresses from policies
 * that it names, and may name none. Lit alone would throw there before anything stands.
 */
/** What a policy makes is no text but an object that stands for one; the DOM's types know text alone. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;

let own: Policy | undefined;

/** Stands in the script-tag build where Lit asks for its policy: its own name, else ours, else none. */
export function createLitPolicy(): Policy | undefined {
  return create('lit-html') ?? ownPolicy();
}

/** An address that a script may be loaded from. */
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
