/** Words kept at most; then all are forgotten. A language's news uses about as many word forms in a month. */
const MAX_WORDS = 50_000;

/** Longer strings are no words, and are not kept (code units). */
const MAX_LETTERS = 60;

/** The same function, which reads each word only once. It keeps letters of its own: a slice would keep the whole text that it was cut from in memory. */
export function rememberWords<T>(read: (word: string) => T): (word: string) => T {
  let known = new Map<string, { readonly value: T }>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found.value;
    if (word.length > MAX_LETTERS) return read(word);
    const own = ` ${word}`.slice(1);
    const value = read(own);
    if (known.size >= MAX_WORDS) known = new Map();
    known.set(own, { value });
    return value;
  };
}
