/** Finds the key of a word: as written, by an opening ("troop*"), or by the end of a compound ("+soldaten"); the longest form decides. */
export function finder<K extends string>(
  entries: Readonly<Partial<Record<K, string>>>,
): (word: string) => K | undefined {
  const exact = new Map<string, K>();
  const openings: [string, K][] = [];
  const endings: [string, K][] = [];
  for (const [key, words] of Object.entries(entries) as [K, string][]) {
    for (const word of words.split(' ')) {
      if (word.startsWith('+')) endings.push([word.slice(1), key]);
      else if (word.endsWith('*')) openings.push([word.slice(0, -1), key]);
      if (!word.endsWith('*')) exact.set(word.replace('+', ''), key);
    }
  }
  for (const list of [openings, endings]) list.sort((a, b) => b[0].length - a[0].length);
  return word =>
    exact.get(word) ??
    openings.find(([opening]) => word.startsWith(opening))?.[1] ??
    endings.find(([ending]) => word.endsWith(ending))?.[1];
}

/** Whether a word is one of a list, with the signs of {@link finder}. */
export function wordTest(words: string): (word: string) => boolean {
  const find = finder({ yes: words });
  return word => find(word) !== undefined;
}
