import type { AnnotatedArticle } from '../../model/annotation.ts';
import { FailureError, failure } from '../../model/failures.ts';
import { isProven, type Passage } from '../../model/passage.ts';
import { Printable } from '../html/printable.ts';

/** The articles of a site by id: what passages are proven against. */
export type ArticleMap = ReadonlyMap<string, AnnotatedArticle>;

/**
 * The text of a passage, made printable by proving it: its article is sliced again and text and hash are compared. Throws a FailureError
 * `publish/unproven` where they differ. No other function makes text of a source printable.
 */
export function provenText(passage: Passage, articles: ArticleMap): Printable {
  if (!isProven(passage, articles.get(passage.article))) throw unproven(passage, articles);
  return new Printable(passage.text);
}

/** Proves every passage inside a value (a dossier, an article's list …) and throws like {@link provenText}; gives back how many there were. */
export function proveAll(value: unknown, articles: ArticleMap): number {
  let count = 0;
  for (const passage of passagesIn(value)) {
    provenText(passage, articles);
    count++;
  }
  return count;
}

/** Every passage inside a plain value, depth first, in the order of its fields; the same passage as often as it stands there. */
export function* passagesIn(value: unknown): Generator<Passage> {
  if (typeof value !== 'object' || value === null) return;
  if (isPassage(value)) yield value;
  else for (const part of Object.values(value)) yield* passagesIn(part);
}

function isPassage(value: object): value is Passage {
  return 'article' in value && 'start' in value && 'end' in value && 'text' in value && 'hash' in value;
}

function unproven(passage: Passage, articles: ArticleMap): FailureError {
  const where = `${passage.article}:${passage.part ?? 'text'}:${passage.start}:${passage.end}`;
  const why = articles.has(passage.article) ? 'the article reads differently there' : 'its article is missing';
  return new FailureError(failure('publish/unproven', `Passage ${where}: ${why}.`));
}
