/**
 * The letters a word is looked up by: lower case, "е" for "ё", one kind of apostrophe, no stops ("U.S." is "us"), and without the mark of the owner
 * that English and Swedish put on acronyms ("FN:s").
 */
export function plainForm(word: string): string {
  const lower = word.toLowerCase();
  return UNUSUAL.test(lower)
    ? lower
        .replaceAll('ё', 'е')
        .replace(/[’ʼ`]/g, "'")
        .replaceAll('.', '')
        .replace(/(?<=.)[':]s$/, '')
    : lower;
}

/** Most words have nothing to change. */
const UNUSUAL = /[ё’ʼ`.':]/;
