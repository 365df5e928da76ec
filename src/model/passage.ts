import { shortHash } from '../lib/hash.ts';
import { isValidSpan, type Span } from '../lib/span.ts';
import type { Article } from './article.ts';

/** The part of an article that a passage is cut from; absent means its text. */
export type PassagePart = 'title' | 'outlet' | `byline.${number}`;

/**
 * The unit of evidence: an exact slice of an article. `start` and `end` are UTF-16 offsets into the part, `text` is the slice and
 * `hash` the {@link shortHash} of the slice, so that a changed article is noticed.
 */
export interface Passage extends Span {
  readonly article: string;
  readonly part?: PassagePart;
  readonly text: string;
  readonly hash: string;
}

/** The whole string of one part of an article; undefined where the article has no such part. */
export function partOf(article: Article, part?: PassagePart): string | undefined {
  if (part === undefined) return article.text;
  if (part === 'title') return article.title;
  if (part === 'outlet') return article.outlet;
  return article.byline[Number(part.slice('byline.'.length))];
}

/** Cuts a passage out of an article. Throws when the span is not inside the part: that is a mistake of the caller. */
export function passageOf(article: Article, span: Span, part?: PassagePart): Passage {
  const source = partOf(article, part);
  if (source === undefined || !isValidSpan(span, source)) {
    throw new RangeError(`no passage ${span.start}–${span.end} in ${part ?? 'the text'} of article ${article.id}`);
  }
  const text = source.slice(span.start, span.end);
  return { article: article.id, ...(part && { part }), start: span.start, end: span.end, text, hash: shortHash(text) };
}

/** The passage that holds a whole part (its title, its outlet …), or undefined where the article has none. */
export function wholePart(article: Article, part: PassagePart): Passage | undefined {
  const source = partOf(article, part);
  return source ? passageOf(article, { start: 0, end: source.length }, part) : undefined;
}

/** True when the passage is still the exact slice of the article that it claims to be, and its hash agrees. */
export function isProven(passage: Passage, article: Article | undefined): boolean {
  if (article === undefined || article.id !== passage.article) return false;
  const source = partOf(article, passage.part);
  if (source === undefined || !isValidSpan(passage, source)) return false;
  return source.slice(passage.start, passage.end) === passage.text && shortHash(passage.text) === passage.hash;
}
