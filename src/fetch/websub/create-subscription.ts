// A WebSub subscriber (W3C Recommendation of 23 January 2018). State is plain data (model/subscription.ts); every function gives the next state. Usage:
//
//   after a good poll   const offer = findHub({ links: answer.links, feed });
//                       keep(createSubscription(offer, { feed: state.url, randomBytes, now }));          // once a feed; again where the offer changed
//   when nextAt is due  const { subscription: asked, request } = startRequest(subscription, `${base}/websub/${subscription.token}`, now); keep(asked);
//                       if (request) { const answer = await fetch(request); keep(finishRequest(findByToken(asked.token), answer, { now, random })); }
//   GET  on a callback  const { answer, subscription: next } = verifyIntent(findByToken(token), query, now); keep next, send answer as text/plain
//   POST on a callback  const got = receiveContent(findByToken(token), { body, contentType, signature, now }); send got.answer;
//                       got.content → as the answer of a poll (isDelta); got.shouldPoll → poll the feed, if it was not polled in five minutes
//   in planNextPoll     isPushed: isPushing(subscription, now)
//   feed removed        keep({ ...subscription, status: 'ending', nextAt: now }), and go on as when due
import type { Subscription } from '../../model/subscription.ts';
import type { HubOffer } from './find-hub.ts';

/** Bytes of chance in tokens and secrets: 256 bits, beyond guessing; as hexadecimal digits below the 200 bytes that a secret may have (section 5.1). */
const SECRET_BYTES = 32;

/**
 * A subscription that is to be asked for at once. A secret goes only to hubs with TLS (section 5.1).
 * @param randomBytes gives that many bytes fit for keys, as `crypto.randomBytes`
 */
export function createSubscription(
  { hub, topic }: HubOffer,
  { feed, randomBytes, now }: { feed: string; randomBytes: (size: number) => Uint8Array; now: number },
): Subscription {
  const draw = (): string => Buffer.from(randomBytes(SECRET_BYTES)).toString('hex');
  return {
    feed,
    topic,
    hub,
    token: draw(),
    ...(/^https:/i.test(hub) && { secret: draw() }),
    status: 'requested',
    nextAt: new Date(now).toISOString(),
  };
}
