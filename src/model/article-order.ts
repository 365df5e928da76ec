import { instantOf } from '../lib/instant.ts';
import type { Article } from './article.ts';

/** The order of articles everywhere: publication, then first seen, then id; undated ones last. */
export function byPublication(a: Article, b: Article): number {
  return (
    compare(instantOf(a.published), instantOf(b.published)) ||
    compare(instantOf(a.fetchedAt), instantOf(b.fetchedAt)) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const compare = (a = Number.MAX_SAFE_INTEGER, b = Number.MAX_SAFE_INTEGER): number => a - b;
