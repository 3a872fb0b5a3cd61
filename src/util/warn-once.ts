const warned = new Set<string>();

/** Warns the page's author in the console, once per message. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`gmis-widgets: ${message}`);
}
