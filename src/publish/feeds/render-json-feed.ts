import { Printable } from '../html/printable.ts';
import type { PageContext } from '../page/page-context.ts';
import { provenText } from '../proof/proven-text.ts';
import { type FeedContent, type FeedItem, feedAddress } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Texts are proven before they are written. */
export function renderJsonFeed(context: PageContext, feed: FeedContent): string {
  const { site, messages, articles } = context;
  const address = (path: string): string => feedAddress(path, { baseUrl: site.baseUrl, folder: feed.folder });
  const title = feed.title instanceof Printable ? feed.title : provenText(feed.title, articles);
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title.text,
    home_page_url: address(`${feed.folder}index.html`),
    feed_url: address(`${feed.folder}feed.json`),
    language: messages.language,
    authors: [{ name: site.title }],
    items: feed.items.map(item => jsonItem(context, item, address(item.path))),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

function jsonItem({ articles }: PageContext, item: FeedItem, url: string): object {
  const [first] = item.title ? [item.title] : item.passages;
  const title = item.title ? provenText(item.title, articles) : item.name && provenText(item.name, articles);
  const text = item.passages.map(passage => provenText(passage, articles).text).join('\n\n');
  return {
    id: item.id,
    url,
    ...(title && { title: title.text }),
    content_text: text || title?.text || '',
    date_modified: item.updated,
    language: first && articles.get(first.article)?.language,
    ...(item.label && { tags: [item.label.text] }),
  };
}
