/** What the sentences engine needs to know about a language. All words are lower case, without their final stop. */
export interface SentenceData {
  /** BCP 47; names the segmenter's locale and the month names. */
  readonly language: string;
  /** Abbreviations that something always follows ("Dr", "z.B"): their stop never ends a sentence. */
  readonly openAbbreviations?: readonly string[];
  /** Abbreviations that may end a sentence ("etc", "U.S"): their stop ends one where the next word looks like a beginning. */
  readonly closingAbbreviations?: readonly string[];
  /** Words that begin sentences and hardly ever names: what follows an abbreviation or initial is a new sentence when it is one of these. */
  readonly starters?: readonly string[];
  /** Words before a number with a stop that make it an ordinal ("am 3. Oktober"); any such number is one before a month name. */
  readonly beforeOrdinals?: readonly string[];
}
