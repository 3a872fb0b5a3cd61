/** The address that dials a number as people write it: the number alone, not an extension or a remark behind it. */
export function telephoneUrl(tel: string): string {
  const number = /^[\d+#*()\s‐-―−ー-]*/u.exec(tel.normalize('NFKC'))?.[0] ?? '';
  return `tel:${number.replace(/[^\d+#*]/g, '')}`;
}
