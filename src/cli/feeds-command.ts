import { exportOpml, listFollowed, removeFeeds } from '../app/feeds/list-followed.ts';
import type { FollowedFeed } from '../model/followed-feed.ts';
import { EXIT } from './exit-status.ts';

export interface FeedsCommandOptions {
  readonly store: string;
  readonly opml?: boolean;
  readonly json?: boolean;
}

/** Runs `throughline feeds`: the feeds that are followed, as a list, as JSON or as OPML on standard output. */
export async function runFeeds({ store, opml, json }: FeedsCommandOptions): Promise<number> {
  if (opml) {
    process.stdout.write(await exportOpml(store, new Date().toISOString()));
    return EXIT.done;
  }
  const feeds = await listFollowed(store);
  process.stdout.write(json ? `${JSON.stringify(feeds)}\n` : feeds.map(lineOf).join(''));
  return EXIT.done;
}

/** Runs `throughline remove`: says what is followed no more. */
export async function runRemove(wanted: readonly string[], { store }: { readonly store: string }): Promise<number> {
  const removed = await removeFeeds(store, wanted);
  process.stdout.write(removed.map(feed => `followed no more: ${feed.url}; its articles stay\n`).join(''));
  return EXIT.done;
}

function lineOf({ url, title, folders, status, failing, fullText, recheck }: FollowedFeed): string {
  const marks = [
    ...(folders.length > 0 ? [folders.join('/')] : []),
    ...(status === 'active' ? [] : [status]),
    ...(failing ? [`failing: ${failing.failure.code}`] : []),
    ...(fullText === 'auto' ? [] : [`full text ${fullText}`]),
    ...(recheck === 'auto' ? [] : ['pages not looked at again']),
  ];
  return `${url}  ${title ?? ''}${marks.length > 0 ? `  [${marks.join('; ')}]` : ''}\n`;
}
