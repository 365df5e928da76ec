import type { Span } from '../lib/span.ts';

/** What sort of text an article is. */
export const ARTICLE_KINDS = [
  'article',
  'statement',
  'declaration',
  'communique',
  'opinion',
  'explainer',
  'interview',
  'update',
  'briefing',
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What sort of text a block is. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'table' | 'credit';

/** A block of an article's text; blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link whose words stand at a span of the text. */
export interface Link extends Span {
  readonly url: string;
}

/** How a page of shared stories shared an article. */
export interface Share {
  /** Number of shares that the page printed. */
  readonly count?: number;
  /** When it was shared: an ISO instant, or a day where only an age in days was printed. */
  readonly at?: string;
}

/** The extracted text of a news item. Absent fields were not said by the source; nothing is guessed. */
export interface Article {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline: readonly string[];
  readonly outlet?: string;
  /** Sections of the outlet that the page filed the article under, as printed. */
  readonly sections?: readonly string[];
  /** ISO 8601 with the page's own offset, or a day alone where the page gives no time. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly kind: ArticleKind;
  /** Canonical text: NFC, "\n" line ends, paragraphs separated by "\n\n", title not repeated. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Where an editor left something out ("[…]"). */
  readonly elisions?: readonly Span[];
  /** Agencies and people credited at the end of the text ("With reporting by …"), as printed. */
  readonly credits?: readonly string[];
  readonly share?: Share;
  /** The document (by its SHA-256) that the article was found in. */
  readonly document?: string;
  /** When the document was fetched: an ISO instant. */
  readonly fetchedAt?: string;
}
