/** How a language writes numbers in words. Each entry is a number and the words for it, separated by blanks, lower case, every inflected form. */
export interface NumberData {
  readonly cardinals: Readonly<Record<number, string>>;
  readonly ordinals: Readonly<Record<number, string>>;
  /** Words that may stand inside a number ("two hundred AND five"). */
  readonly joiners: string;
  /** How tens and units are written as one word: German "vierundzwanzig" puts the unit first, Swedish "tjugofyra" the ten. */
  readonly compounds?: { readonly order: 'unit-first' | 'ten-first'; readonly joiner: string };
}
