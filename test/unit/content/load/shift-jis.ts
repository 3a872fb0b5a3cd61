/** Each letter that Shift_JIS has, with its bytes: Node decodes the encoding but does not encode it. */
const letters = new Map<string, number[]>();

function fill(): void {
  const decoder = new TextDecoder('shift_jis');
  const add = (...bytes: number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(letter).length === 1 && letter !== '\ufffd' && !letters.has(letter)) letters.set(letter, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) add(byte);
  for (let first = 0x81; first <= 0xfc; first += 1) {
    for (let second = 0x40; second <= 0xfc; second += 1) add(first, second);
  }
}

/** A text in Shift_JIS. */
export function shiftJis(text: string): Uint8Array {
  if (letters.size === 0) fill();
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = letters.get(letter);
      if (!bytes) throw new Error(`Shift_JIS has no ${letter}`);
      return bytes;
    }),
  );
}
