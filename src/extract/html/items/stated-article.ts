import { getDomain } from 'tldts';
import { findArticleObject, typesOf } from '../../metadata/json-ld.ts';
import { metaOf, type PageHead } from '../../metadata/read-head.ts';

const ARTICLE_TYPE = /(?:Article|Report|^BlogPosting|^SocialMediaPosting)$/;
/** A stated text shorter than this is a summary. */
const MIN_BODY_CHARS = 400;

/** True where a page says for machines that it is one article (schema.org types, Open Graph). */
export function isArticlePage(head: PageHead): boolean {
  const object = findArticleObject(head.jsonLd);
  const isTyped = object !== undefined && typesOf(object).some(type => ARTICLE_TYPE.test(type));
  return isTyped || metaOf(head, 'og:type') === 'article';
}

/** True where a page states the whole text of its one article. */
export function isStatedWhole(head: PageHead): boolean {
  const object = findArticleObject(head.jsonLd);
  const body = object?.articleBody;
  return isArticlePage(head) && typeof body === 'string' && body.length >= MIN_BODY_CHARS;
}

/** Share of the items of an article page that must lead to other sites. */
const MIN_FOREIGN_SHARE = 0.6;

/**
 * True where what a page links to can be what it shares. A page that says that it is one article may be a press review, which leads to other sites; what
 * it links to on its own site are other articles beside its own.
 */
export function mayShare(head: PageHead, url: string | undefined, addresses: readonly string[]): boolean {
  if (!isArticlePage(head)) return true;
  const own = getDomain(url ?? '');
  const foreign = addresses.filter(address => getDomain(address) !== own).length;
  return own !== null && foreign >= MIN_FOREIGN_SHARE * addresses.length;
}
