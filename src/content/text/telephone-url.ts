/**
 * The `tel:` URL of a telephone number as people write it, without an extension or note after it.
 * @returns `undefined` if the text does not begin with a number.
 */
export function telephoneUrl(tel: string): string | undefined {
  const number = /^[\d+#*()\s‐-―−ー-]*/u.exec(tel.normalize('NFKC'))?.[0].replace(/[^\d+#*]/g, '');
  return number ? `tel:${number}` : undefined;
}
