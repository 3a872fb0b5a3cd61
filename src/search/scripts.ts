/** Each pattern matches one letter of a script. */
export const hiragana = /[ぁ-ゖ]/;
export const katakana = /[ァ-ヶｦ-ﾟ]/;
export const kanji = /[一-鿿]/;
/** In normalized text, at its beginning. */
export const latin = /^[a-z]/;
