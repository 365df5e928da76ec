import { extractFragment } from '../extract/html/extract-fragment.ts';
import { detectLanguage } from '../lib/language.ts';
import type { Article } from '../model/article.ts';
import type { Entry, Feed } from '../model/feed.ts';
import { articleId } from '../model/ids.ts';

/** An article with how much of its item the text can be: the page, the content in a feed, or a summary (or title) of it. */
export interface FoundArticle {
  readonly article: Article;
  readonly origin: 'page' | 'content' | 'summary';
}

/** The article that a feed entry carries: its content, or its summary, or where it has neither its title. Undefined when it has nothing. */
export function articleOfEntry(entry: Entry, feed: Feed): FoundArticle | undefined {
  const html = entry.content ?? entry.summary ?? '';
  const body = extractFragment(html, entry.url ?? feed.link);
  const text = body.text || entry.title;
  if (!text) return undefined;
  const blocks = body.text ? body.blocks : [{ kind: 'heading' as const, start: 0, end: text.length }];
  const { url, title, published, updated } = entry;
  const outlet = entry.source?.title ?? feed.title;
  const language = entry.language ?? feed.language ?? detectLanguage(text).language;
  const article: Article = {
    id: articleId({ url, title, text }),
    byline: entry.authors ?? [],
    kind: 'article',
    text,
    blocks,
    links: body.links,
    language,
    // Podcasts and mailing lists link to other things than pages.
    ...(url && /^https?:/i.test(url) && { url }),
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(updated && updated !== published && { modified: updated }),
  };
  return { article, origin: entry.content && body.text ? 'content' : 'summary' };
}
