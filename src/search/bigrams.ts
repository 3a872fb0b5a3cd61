/** Two consecutive letters of a text as one number, the key of a bigram in an index. */
export const bigramAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
