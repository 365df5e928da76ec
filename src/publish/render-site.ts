import type { Dossier } from '../model/dossier.ts';
import { renderArticlePage } from './article/article-page.ts';
import { citedPassages } from './article/cited-passages.ts';
import { readAssets } from './assets/read-assets.ts';
import { renderDossierPage } from './dossier/dossier-page.ts';
import { renderAtom } from './feeds/render-atom.ts';
import { renderJsonFeed } from './feeds/render-json-feed.ts';
import { siteFeed, storyFeed } from './feeds/story-feed.ts';
import { messagesOf } from './messages/messages.ts';
import { assignColours } from './page/colours.ts';
import { formatOf } from './page/format.ts';
import { byFreshness, renderIndexPage } from './page/index-page.ts';
import type { PageContext } from './page/page-context.ts';
import { articleFolder, storyFolder } from './page/paths.ts';
import type { SiteFile, SiteInput } from './page/site.ts';
import { proveAll } from './proof/proven-text.ts';

export type { SiteFile, SiteInput } from './page/site.ts';

/**
 * The files of a static site, one by one: front page, dossiers, articles, feeds, assets. All links are relative, so that it works from any
 * folder or address. Pure: the same input gives the same bytes. Throws `publish/unproven` (a FailureError) at the first passage that is
 * not the exact slice of its article.
 */
export function* renderSite(site: SiteInput): Generator<SiteFile> {
  const dossiers = site.stories.map(({ dossier }) => dossier).toSorted(byFreshness);
  const context = siteContext(site, dossiers);
  yield* readAssets();
  yield { path: 'index.html', content: renderIndexPage(context, dossiers) };
  yield { path: 'feed.xml', content: renderAtom(context, siteFeed(context, dossiers)) };
  yield { path: 'feed.json', content: renderJsonFeed(context, siteFeed(context, dossiers)) };
  for (const dossier of dossiers) yield* renderStory(context, dossier);
  yield* renderArticles(context, dossiers);
}

function siteContext(site: SiteInput, dossiers: readonly Dossier[]): PageContext {
  const messages = messagesOf(site.language ?? 'en');
  return {
    site,
    messages,
    format: formatOf(messages.language),
    articles: site.articles,
    colours: assignColours(dossiers),
    root: '',
    numbers: new Map(),
    quotations: new Set(),
  };
}

function* renderStory(context: PageContext, dossier: Dossier): Generator<SiteFile> {
  const folder = storyFolder(dossier.story.id);
  const feed = storyFeed(context, dossier);
  yield { path: `${folder}index.html`, content: renderDossierPage(context, dossier) };
  proveAll(dossier, context.articles);
  yield { path: `${folder}dossier.json`, content: `${JSON.stringify(dossier)}\n` };
  yield { path: `${folder}feed.xml`, content: renderAtom(context, feed) };
  yield { path: `${folder}feed.json`, content: renderJsonFeed(context, feed) };
}

function* renderArticles(context: PageContext, dossiers: readonly Dossier[]): Generator<SiteFile> {
  const cited = citedPassages(dossiers, context.articles);
  const dossiersOf = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    for (const { id } of dossier.articles) dossiersOf.set(id, [...(dossiersOf.get(id) ?? []), dossier]);
  }
  for (const [id, article] of context.articles) {
    const folder = articleFolder(id);
    const page = { article, cited: cited.get(id) ?? [], dossiers: dossiersOf.get(id) ?? [] };
    yield { path: `${folder}index.html`, content: renderArticlePage(context, page) };
    yield { path: `${folder}article.json`, content: `${JSON.stringify(article)}\n` };
  }
}
