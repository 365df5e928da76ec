/** Distinct hints remembered; a page has about 150, and uses each time and again. */
const MAX_REMEMBERED = 1000;

/** The same reading of an element's hints (class and id), asked once for hints that stand on many elements. What `read` gives must depend on nothing else. */
export function rememberHints<T extends object | boolean>(read: (hints: string) => T): (hints: string) => T {
  const known = new Map<string, T>();
  let ofNone: T | undefined;
  return hints => {
    // Half of all elements have neither class nor id.
    if (hints === '') {
      ofNone ??= read(hints);
      return ofNone;
    }
    const last = known.get(hints);
    if (last !== undefined) return last;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const value = read(hints);
    known.set(hints, value);
    return value;
  };
}
