import type { FetchAnswer } from '../../model/fetch-answer.ts';
import { documentId } from '../../model/ids.ts';
import type { CallbackAnswer, Subscription } from '../../model/subscription.ts';
import { isSigned } from './is-signed.ts';

/** What a hub sent to a callback. */
export interface Delivery {
  readonly body: Uint8Array;
  readonly contentType?: string | undefined;
  /** The header `X-Hub-Signature`. */
  readonly signature?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What to do with a delivery. */
export interface Receipt {
  readonly answer: CallbackAnswer;
  /** The feed document, as if it had been fetched; it may hold only what is new. */
  readonly content?: Extract<FetchAnswer, { kind: 'document' }>;
  /** True where the content cannot be believed or is missing, but says that there is news. */
  readonly shouldPoll?: boolean;
  /** Why the content is not used. */
  readonly ignored?: 'unknown' | 'ended' | 'wrong-signature' | 'unsigned-hub' | 'empty';
}

/**
 * Takes what a hub distributes (WebSub, section 7). Content counts only with the right signature; with a wrong one it is acknowledged and ignored, so that nobody
 * can try out signatures (section 7.1.2). A hub without TLS has no secret, so its content only causes a poll. What was given up gets 410.
 * @param subscription that of the token in the callback's address; undefined where there is none
 */
export function receiveContent(subscription: Subscription | undefined, delivery: Delivery): Receipt {
  if (!subscription) return { answer: { status: 404, body: '' }, ignored: 'unknown' };
  if (subscription.status !== 'active' && subscription.status !== 'requested') {
    return { answer: { status: 410, body: '' }, ignored: 'ended' };
  }
  const answer: CallbackAnswer = { status: 202, body: '' };
  const { secret } = subscription;
  if (secret === undefined) return { answer, shouldPoll: true, ignored: 'unsigned-hub' };
  if (!isSigned(delivery.body, delivery.signature, secret)) return { answer, ignored: 'wrong-signature' };
  if (delivery.body.length === 0) return { answer, shouldPoll: true, ignored: 'empty' };
  return { answer, content: contentOf(subscription.topic, delivery) };
}

function contentOf(topic: string, { body, contentType, now }: Delivery): Extract<FetchAnswer, { kind: 'document' }> {
  return {
    kind: 'document',
    url: topic,
    wireBytes: body.length,
    validators: {},
    isDelta: true,
    document: {
      id: documentId(body),
      url: topic,
      bytes: body,
      fetchedAt: new Date(now).toISOString(),
      ...(contentType !== undefined && { contentType }),
    },
  };
}
