import type { Change, Dossier } from '../../model/dossier.ts';
import { type Changed, changedByRef } from '../dossier/find-changed.ts';
import { configuredText } from '../page/format.ts';
import { byFreshness } from '../page/index-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { articleFolder, storyFolder } from '../page/paths.ts';
import { type FeedContent, type FeedItem, feedInstant } from './feed.ts';

/** Items of one feed: what readers' programs keep without paging (RFC 5005 would be needed for more). */
const MAX_ITEMS = 50;

/** The feed of a story: its newest changes, each with the passage that shows it. */
export function storyFeed(context: PageContext, dossier: Dossier): FeedContent {
  const found = changedByRef(dossier, context.articles);
  const items = dossier.changes
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap(change => changeItem(context, change, { dossier, changed: found.get(change.ref) }))
    .slice(0, MAX_ITEMS);
  return {
    id: `urn:throughline:${encodeURIComponent(dossier.story.id)}`,
    title: dossier.story.titlePassage ?? context.messages.text('story.untitled'),
    folder: storyFolder(dossier.story.id),
    updated: latest(items) ?? storyUpdated(context, dossier),
    items,
  };
}

/** The feed of the site: its stories by freshness, each with the passages that open it. */
export function siteFeed(context: PageContext, dossiers: readonly Dossier[]): FeedContent {
  const items = dossiers
    .toSorted(byFreshness)
    .slice(0, MAX_ITEMS)
    .map((dossier): FeedItem => {
      const { story, overview } = dossier;
      return {
        id: `urn:throughline:${encodeURIComponent(story.id)}`,
        path: `${storyFolder(story.id)}index.html`,
        updated: storyUpdated(context, dossier),
        ...(story.titlePassage && { title: story.titlePassage }),
        passages: overview.passages,
      };
    });
  const { title, baseUrl, generatedAt } = context.site;
  return {
    id: baseUrl ?? 'urn:throughline:site',
    title: configuredText(title),
    folder: '',
    updated: latest(items) ?? feedInstant(generatedAt) ?? '1970-01-01T00:00:00Z',
    items,
  };
}

function changeItem(
  context: PageContext,
  { seq, at, kind, ref }: Change,
  { dossier, changed }: { dossier: Dossier; changed: Changed | undefined },
): FeedItem[] {
  if (!changed || (kind === 'claim-added' && changed.isRestated)) return [];
  const isArticle = kind === 'article-added';
  const path = isArticle
    ? `${articleFolder(ref)}index.html`
    : `${storyFolder(dossier.story.id)}index.html#${changed.anchor ?? 'changes'}`;
  return [
    {
      id: `urn:throughline:${encodeURIComponent(dossier.story.id)}:${encodeURIComponent(kind)}:${seq}`,
      path,
      updated: feedInstant(at) ?? storyUpdated(context, dossier),
      label: context.messages.text(`changes.${kind}`),
      ...(isArticle ? { title: changed.passage } : changed.name && { name: changed.name }),
      passages: isArticle ? [] : [changed.passage],
    },
  ];
}

/** The end of a story, or the time of the build where it has no dates. */
const storyUpdated = ({ site }: PageContext, { story }: Dossier): string =>
  feedInstant(story.to) ?? feedInstant(site.generatedAt) ?? '1970-01-01T00:00:00Z';

function latest(items: readonly FeedItem[]): string | undefined {
  return items.reduce<string | undefined>(
    (newest, { updated }) => (newest === undefined || Date.parse(updated) > Date.parse(newest) ? updated : newest),
    undefined,
  );
}
