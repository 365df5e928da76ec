import type { Passage } from '../../model/passage.ts';
import { feedHref, lang } from '../html/attributes.ts';
import { attributes, type Content, html, type SafeHtml } from '../html/html.ts';
import { Printable } from '../html/printable.ts';
import { configuredText, machineText } from '../page/format.ts';
import type { PageContext } from '../page/page-context.ts';
import { provenText } from '../proof/proven-text.ts';
import { type FeedContent, type FeedItem, feedAddress } from './feed.ts';

/** A feed as Atom (RFC 4287). Every title and text is a proven passage or a message; passages carry their own language. */
export function renderAtom(context: PageContext, feed: FeedContent): string {
  const { site, messages } = context;
  const base = { baseUrl: site.baseUrl, folder: feed.folder };
  const address = (path: string) => feedHref(feedAddress(path, base));
  const title = feed.title instanceof Printable ? feed.title : provenText(feed.title, context.articles);
  const entries = feed.items.map(item =>
    renderEntry(context, item, html`<link rel="alternate" type="text/html" href="${address(item.path)}"/>`),
  );
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${attributes({ 'xml:lang': lang(messages.language) })}>
<id>${machineText(feed.id)}</id>
<title>${title}</title>
<updated>${machineText(feed.updated)}</updated>
<author><name>${configuredText(site.title)}</name></author>
<link rel="self" type="application/atom+xml" href="${address(`${feed.folder}feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${address(`${feed.folder}index.html`)}"/>
<generator>Throughline</generator>${entries}
</feed>
`.toString();
}

function renderEntry(context: PageContext, item: FeedItem, link: SafeHtml): SafeHtml {
  return html`
<entry${languageOf(context, item.title ?? item.passages[0])}>
<id>${machineText(item.id)}</id>
<title>${entryTitle(context, item)}</title>
<updated>${machineText(item.updated)}</updated>
${link}${entryContent(context, item)}
</entry>`;
}

/** The title passage, else whose passage it is, else what kind of change it is. */
function entryTitle({ articles, messages }: PageContext, { title, name, label }: FeedItem): Content {
  if (title) return provenText(title, articles);
  const parts = [label, name && provenText(name, articles)].filter(part => part !== undefined);
  return parts.length > 0 ? parts.map((part, i) => html`${i > 0 && html`: `}${part}`) : messages.text('story.untitled');
}

function entryContent({ articles }: PageContext, { passages }: FeedItem): Content {
  if (passages.length === 0) return undefined;
  const text = passages.map((passage, i) => html`${i > 0 && html`\n\n`}${provenText(passage, articles)}`);
  return html`
<content type="text">${text}</content>`;
}

function languageOf({ articles }: PageContext, passage: Passage | undefined) {
  const language = passage && articles.get(passage.article)?.language;
  return attributes({ 'xml:lang': language !== undefined && lang(language) });
}
