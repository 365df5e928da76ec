import type { ArticleKind } from '../../../model/article.ts';

/**
 * What pages of news print around their text, in one language: labels of links, buttons and boxes, never content. Everything is lower case
 * with straight apostrophes; `#` stands for a number. Whole-line labels must be the whole line; cues may stand anywhere in a short line.
 * Month, weekday and relative-age words are not here: ICU has them.
 */
export interface PageLabels {
  /** BCP 47. */
  readonly language: string;
  /** Links that close an item and lead to its source: `forms` hold `{}` for a noun; the noun says what kind of text it leads to. */
  readonly closing: {
    readonly forms: readonly string[];
    readonly nouns: Readonly<Partial<Record<ArticleKind, readonly string[]>>>;
    /** Closing links without a noun ("read more"). */
    readonly bare: readonly string[];
    /** Words between a closing link and the outlet it leads to ("read article in The Gazette"). */
    readonly at: readonly string[];
  };
  /** Opening words of a title that say what kind of text follows ("Explainer: …", "Statement by …"). */
  readonly titleKinds: Readonly<Partial<Record<ArticleKind, readonly string[]>>>;
  /** Furniture of pages of shared stories; whole lines. */
  readonly river: {
    readonly shareCount: readonly string[];
    readonly shareAction: readonly string[];
    readonly readWhole: readonly string[];
    readonly pager: readonly string[];
    readonly pageCount: readonly string[];
  };
  /** Words that head a dated update, and those that head the report the updates were added to. */
  readonly update: {
    readonly words: readonly string[];
    readonly original: readonly string[];
  };
  /** Headings over a speaker's points: the noun phrase anywhere in a short line ("X's key points:"). */
  readonly keyPoints: readonly string[];
  readonly byline: {
    /** Words before an author's name. */
    readonly by: readonly string[];
    /** Words between two authors. */
    readonly and: readonly string[];
  };
  /** What says how long the reading takes; whole parts of a line. */
  readonly readingTime: readonly string[];
  readonly dates: {
    readonly published: readonly string[];
    readonly modified: readonly string[];
    /** Small words between the parts of a date line ("at", "o'clock"). */
    readonly glue: readonly string[];
    /** Words for yesterday and today that ICU lacks, and for one unit ("an hour ago"). */
    readonly ages: Readonly<
      Record<string, { readonly unit: 'minute' | 'hour' | 'day' | 'week'; readonly count: number }>
    >;
  };
  readonly credits: {
    /** Openings of a line that is nothing but a list of contributors. */
    readonly lists: readonly string[];
    /** Openings, and phrases within a short line, of a sentence that credits contributors. */
    readonly phrases: readonly string[];
    /** Phrases that say where a text first appeared; the outlet follows `by` words. */
    readonly original: readonly string[];
    readonly originalBy: readonly string[];
    readonly rights: readonly string[];
    /** Openings of a word pair that describes a contributor by employer ("Associated Press writer"). */
    readonly roles: readonly string[];
  };
  /** Whole lines that are page furniture: buttons, boxes, calls. */
  readonly furniture: readonly string[];
  /** Openings of a line that leads to other texts ("Read also: …"). */
  readonly related: readonly string[];
  /** Cues of newsletter boxes, calls to follow, error reports, consent: anywhere in a short line. */
  readonly boxes: readonly string[];
  /** Names of sections that sites append to titles; never an outlet. */
  readonly sections: readonly string[];
  /** Words that the names of outlets hold. */
  readonly outletWords: readonly string[];
}
