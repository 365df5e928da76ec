import type { ArticleKind, BlockKind, Link, Share } from '../../model/article.ts';

/** What markup said of a line, where there was markup: a heading, a list item, a quotation. */
export type LineMark = 'heading' | 'list-item' | 'quote';

/**
 * One unit of a page's visible text: a line, or a paragraph put together from wrapped lines. `text` is canonical (NFC, single blanks) and
 * never empty; `links` are spans of it. `isAfterBlank`: an empty line (or a block border of the markup) stands before it.
 */
export interface PageLine {
  readonly text: string;
  readonly links: readonly Link[];
  readonly isAfterBlank: boolean;
  readonly mark?: LineMark;
}

/** The visible text of a page in reading order; what a page of plain text and one of markup have in common. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly url?: string;
  /** The "now" of relative ages: an ISO instant. */
  readonly fetchedAt?: string;
}

/** One block of an article to be: kept words and their links. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly links: readonly Link[];
}

/** An article as an anatomy found it, before it has a canonical text, offsets and an id. Fields mean what they mean in `Article`. */
export interface ArticleDraft {
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly outlet?: string;
  readonly sections?: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly kind: ArticleKind;
  readonly blocks: readonly DraftBlock[];
  readonly credits?: readonly string[];
  readonly share?: Share;
  /** The lines of the page that it was read from, in order, its own furniture included: where markup holds addresses and dates of its own. */
  readonly source?: readonly PageLine[];
}

/**
 * What an anatomy read in a page. `confidence` orders competing anatomies: 0 (a weak case) to 1 (structure and labels agree throughout);
 * each anatomy explains its own figure.
 */
export interface AnatomyReading {
  readonly confidence: number;
  readonly articles: readonly ArticleDraft[];
}

/** A kind of page: reads the page as such, or gives undefined where it is not one. */
export interface Anatomy {
  readonly name: string;
  readonly read: (page: Page) => AnatomyReading | undefined;
}
