/** Whether a value is a promise of any class: pages that replace `Promise` (zone.js) have two, so `instanceof` fails. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
