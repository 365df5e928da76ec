import { detectLanguage } from '../../lib/language.ts';
import type { Span } from '../../lib/span.ts';
import type { Article } from '../../model/article.ts';
import { articleId } from '../../model/ids.ts';
import { absoluteUrl, composeText } from '../html/compose-text.ts';
import type { ArticleDraft, DraftBlock } from './page.ts';

/** Where a document came from, as every article found in it records. */
export interface Origin {
  /** The SHA-256 of the document. */
  readonly document: string;
  readonly url?: string | undefined;
  readonly fetchedAt?: string | undefined;
}

/** The places where an editor left something out of a text ("[…]", "(...)"), in order. */
export const findElisions = (text: string): Span[] =>
  [...text.matchAll(ELISION)].map(m => ({ start: m.index, end: m.index + m[0].length }));

const ELISION = /\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\((?:…|\.\.\.)\)/g;

/**
 * The article of a draft: canonical text with exact spans, elisions, detected language and a content-derived id. A draft without a block gives
 * an article whose text is its title line, as a heading block: where a page shows a headline alone, that headline is all there is to cite.
 * Undefined where there is neither.
 */
export function composeArticle(draft: ArticleDraft, origin: Origin): Article | undefined {
  const { title, byline = [], outlet, sections, published, modified, kind, credits, share } = draft;
  const only: DraftBlock[] = title ? [{ kind: 'heading', text: title, links: [] }] : [];
  const { text, blocks, links } = composeText(draft.blocks.length > 0 ? draft.blocks : only, origin.url);
  if (text === '') return undefined;
  const elisions = findElisions(text);
  const { language } = detectLanguage(draft.blocks.length > 0 && title ? `${title}\n${text}` : text);
  const url = addressOf(draft.url, origin.url);
  return {
    id: articleId({ url, title, text }),
    ...(url && { url }),
    ...(title && { title }),
    byline,
    ...(outlet && { outlet }),
    ...(sections?.length && { sections }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(language !== 'und' && { language }),
    kind,
    text,
    blocks,
    links,
    ...(elisions.length > 0 && { elisions }),
    ...(credits?.length && { credits: [...new Set(credits)] }),
    ...(share && { share }),
    document: origin.document,
    ...(origin.fetchedAt && { fetchedAt: origin.fetchedAt }),
  };
}

/** An absolute address as printed, any other made absolute; undefined where it leads to no page. */
const addressOf = (url: string | undefined, base: string | undefined): string | undefined =>
  url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url)) ? url : absoluteUrl(url, base);

/** Composes drafts in order; a draft with the same address, title and text as one before it is the same article and is left out. */
export function composeArticles(drafts: readonly ArticleDraft[], origin: Origin): Article[] {
  const articles = new Map<string, Article>();
  for (const draft of drafts) {
    const article = composeArticle(draft, origin);
    if (article !== undefined && !articles.has(article.id)) articles.set(article.id, article);
  }
  return [...articles.values()];
}
