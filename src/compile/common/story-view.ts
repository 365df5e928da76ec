import type { Day } from '../../lib/calendar.ts';
import type { Span } from '../../lib/span.ts';
import type { AnnotatedArticle, NameAnnotation, TimeAnnotation } from '../../model/annotation.ts';
import type { ArticleKind } from '../../model/article.ts';
import type { NamedDate } from './dated-span.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { TermSpace } from './term-space.ts';

/** A sentence of an article's running text, with what was read in it. */
export interface StorySentence extends Span {
  readonly article: AnnotatedArticle;
  /** The article's origin: see {@link StoryView.originOf}. */
  readonly origin: string;
  /** Its place among the sentences of the article's running text: 0 is the lede. */
  readonly position: number;
  /** Its place among the article's sentences within one paragraph: 0 opens the paragraph. */
  readonly placeInParagraph: number;
  /** How many words it has. */
  readonly words: number;
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  /** The dates that its time expressions give, each once. */
  readonly dates: readonly NamedDate[];
  /** The tf-idf vector of its stems, digits and entities, at length 1. */
  readonly vector: SparseVector;
}

/** A name where it stands. */
export interface Mention {
  readonly article: AnnotatedArticle;
  readonly name: NameAnnotation;
}

/** A story prepared for compiling: everything that more than one view of the dossier asks for, found once. */
export interface StoryView {
  /** In the story's order: published, first seen, id. */
  readonly articles: readonly AnnotatedArticle[];
  /** The language of most independent origins. */
  readonly mainLanguage: string;
  /** First and last day of publication, where any article has one. */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  readonly space: TermSpace;
  /** All sentences of running text (headings, captions, tables and credits left out), article by article. */
  readonly sentences: readonly StorySentence[];
  findArticle(id: string): AnnotatedArticle | undefined;
  /** The id of the article that an article's words come from: itself, unless it is a copy. */
  originOf(articleId: string): string;
  sentencesOf(articleId: string): readonly StorySentence[];
  /** The sentence of running text around a span, or undefined in a heading and the like. */
  findSentenceAt(articleId: string, span: Span): StorySentence | undefined;
  /** Where an entity is named, in the story's order. */
  mentionsOf(entity: string): readonly Mention[];
  /** The entities that are named, in order of first mention. */
  readonly entities: readonly string[];
}

/** The day of publication as the outlet printed it. An article without one has no day: the day it was fetched says nothing about its events. */
export function publicationDay({ published }: AnnotatedArticle): Day | undefined {
  return published !== undefined && /^\d{4}-\d\d-\d\d/.test(published) ? published.slice(0, 10) : undefined;
}

/** Kinds of article that look back, explain or judge: neither their lede nor their day of publication tells what happened. */
const REFLECTIVE: ReadonlySet<ArticleKind> = new Set(['explainer', 'opinion', 'interview']);

/** True for an article that looks back, explains or judges rather than reports. */
export const isReflective = ({ kind }: AnnotatedArticle): boolean => REFLECTIVE.has(kind);

/** How many independent origins a list of articles or sentences has. */
export function countOrigins(items: Iterable<{ readonly origin: string }>): number {
  return new Set(Array.from(items, item => item.origin)).size;
}
