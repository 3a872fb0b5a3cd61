const warned = new Set<string>();

/** Tells the page's author once, in the console, what was wrong and what stands in its place. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`gmis-widgets: ${message}`);
}
