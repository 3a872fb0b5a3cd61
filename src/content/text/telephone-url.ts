/**
 * The address that dials a number as people write it: the number alone, not an extension or a remark behind it.
 * @returns `undefined` where a text begins with no number: it is then shown as text.
 */
export function telephoneUrl(tel: string): string | undefined {
  const number = /^[\d+#*()\s‐-―−ー-]*/u.exec(tel.normalize('NFKC'))?.[0].replace(/[^\d+#*]/g, '');
  return number ? `tel:${number}` : undefined;
}
