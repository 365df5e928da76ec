import { randomBytes } from 'node:crypto';
import { receiveContent } from '../../fetch/websub/receive-content.ts';
import { verifyIntent } from '../../fetch/websub/verify-intent.ts';
import { readContainer } from '../../parse/containers/read-container.ts';
import { placeArticles } from '../../store/article-versions.ts';
import { keepDocument } from '../../store/documents.ts';
import { findFeed, keepFeed } from '../../store/feeds.ts';
import { findMailbox, keepMailbox } from '../../store/mailboxes.ts';
import { findSubscription, keepSubscription } from '../../store/subscriptions.ts';
import { findArticles } from '../articles-of-document.ts';
import { placeFound } from '../item-address.ts';
import { type Desk, isoNow } from './desk.ts';
import { takeAnswer } from './poll-feed.ts';

/** What machines may bring: mail, and the questions and pushes of hubs. */
export interface Receiver {
  readonly mailToken: string;
  acceptMail(bytes: Uint8Array): Promise<'accepted' | 'refused'>;
  verifyIntent(token: string, query: Readonly<Record<string, string>>): Promise<string | undefined>;
  acceptPush(token: string, bytes: Uint8Array, headers: Headers): Promise<'accepted' | 'unknown'>;
}

/** Bytes of chance in the address for mail: 192 bits, beyond guessing. */
const TOKEN_BYTES = 24;

/** A hub that can only hint makes us ask no more often than this. */
const MIN_HINTED_MS = 5 * 60_000;

/** What takes in the things that machines bring to a desk. The token of the address for mail is made once and kept. */
export async function createReceiver(desk: Desk): Promise<Receiver> {
  return {
    mailToken: await mailTokenOf(desk),
    acceptMail: bytes => acceptMail(desk, bytes),
    async verifyIntent(token, query) {
      const kept = await findSubscription(desk.store, token);
      const { answer, subscription } = verifyIntent(kept?.subscription, query, desk.now());
      if (kept && subscription) {
        await desk.writer.write(store => keepSubscription(store, { feed: kept.feed, subscription }));
      }
      return answer.status === 200 ? answer.body : undefined;
    },
    acceptPush: (token, bytes, headers) => acceptPush(desk, token, { bytes, headers }),
  };
}

async function mailTokenOf(desk: Desk): Promise<string> {
  const known = await findMailbox(desk.store);
  if (known !== undefined) return known;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await desk.writer.write(store => keepMailbox(store, token, isoNow(desk)));
  return token;
}

async function acceptMail(desk: Desk, bytes: Uint8Array): Promise<'accepted' | 'refused'> {
  let isAccepted = false;
  for await (const item of readContainer({ bytes, name: 'mail', kind: 'mail', fetchedAt: isoNow(desk) })) {
    const found = item.kind === 'document' ? findArticles(item.document) : undefined;
    if (item.kind !== 'document' || !found?.ok) continue;
    const { document, name } = item;
    const placement = await desk.writer.write(async store => {
      await keepDocument(store, document, name);
      return placeArticles(store, placeFound(found.value, document, name));
    });
    desk.tally.articles += placement.added.length;
    isAccepted = true;
  }
  return isAccepted ? 'accepted' : 'refused';
}

async function acceptPush(
  desk: Desk,
  token: string,
  { bytes, headers }: { readonly bytes: Uint8Array; readonly headers: Headers },
): Promise<'accepted' | 'unknown'> {
  const kept = await findSubscription(desk.store, token);
  const feed = kept && (await findFeed(desk.store, kept.feed));
  const receipt = receiveContent(feed && kept.subscription, {
    body: bytes,
    contentType: headers.get('content-type') ?? undefined,
    signature: headers.get('x-hub-signature') ?? undefined,
    now: desk.now(),
  });
  if (feed && receipt.content) await takeAnswer(desk, feed, receipt.content);
  const isLongAgo = desk.now() - Date.parse(feed?.lastTriedAt ?? '1970-01-01') > MIN_HINTED_MS;
  if (feed && receipt.shouldPoll && isLongAgo) {
    await desk.writer.write(store => keepFeed(store, { ...feed, nextAt: isoNow(desk) }));
  }
  return receipt.answer.status === 202 ? 'accepted' : 'unknown';
}
