import { canonicalText, paragraphSpans } from '../lib/text.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { ARTICLE_KINDS, type Article, type ArticleKind } from '../model/article.ts';
import { FailureError, failure } from '../model/failures.ts';
import { articleId } from '../model/ids.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * An article from a line of JSON: `text` is required, everything else optional. Fields that are not given are filled with what the text itself
 * says (paragraph blocks, a content-derived id). The text of an article that brings spans of its own is kept to the letter; any other is
 * made canonical. Throws a {@link FailureError} that names the field at fault.
 */
export function adaptArticle(line: Json): Article {
  const given = requireString(line, 'text');
  const isFixed = Array.isArray(line.annotations) || Array.isArray(line.blocks) || typeof line.id === 'string';
  const text = isFixed ? given : canonicalText(given);
  if (text.trim() === '') throw new FailureError(failure('input/empty', '("text" is blank)'));
  const url = optionalString(line, 'url');
  const title = optionalString(line, 'title');
  return {
    ...(line as unknown as Article),
    id: optionalString(line, 'id') ?? articleId({ url, title, text }),
    byline: stringList(line, 'byline'),
    kind: ARTICLE_KINDS.includes(line.kind as ArticleKind) ? (line.kind as ArticleKind) : 'article',
    text,
    blocks: Array.isArray(line.blocks)
      ? (line.blocks as Article['blocks'])
      : paragraphSpans(text).map(span => ({ kind: 'paragraph', ...span })),
    links: Array.isArray(line.links) ? (line.links as Article['links']) : [],
    ...checkedStrings(line),
  };
}

/** True when an article of JSON already carries annotations. */
export const isAnnotated = (article: Article): article is AnnotatedArticle =>
  Array.isArray((article as AnnotatedArticle).annotations) && typeof article.language === 'string';

function checkedStrings(line: Json): Partial<Article> {
  for (const field of ['outlet', 'published', 'modified', 'language', 'fetchedAt']) optionalString(line, field);
  return {};
}

function requireString(line: Json, field: string): string {
  const value = line[field];
  if (typeof value !== 'string')
    throw new FailureError(failure('input/invalid-field', `("${field}" must be a string)`));
  return value;
}

function optionalString(line: Json, field: string): string | undefined {
  return line[field] === undefined || line[field] === null ? undefined : requireString(line, field);
}

function stringList(line: Json, field: string): readonly string[] {
  const value = line[field];
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value;
  throw new FailureError(failure('input/invalid-field', `("${field}" must be a list of strings)`));
}
