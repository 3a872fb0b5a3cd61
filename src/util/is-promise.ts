/** A page whose scripts have replaced `Promise` (zone.js) has two kinds, and `instanceof` knows one. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}
