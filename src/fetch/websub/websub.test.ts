import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { failure } from '../../model/failures.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import type { Subscription } from '../../model/subscription.ts';
import { createSubscription } from './create-subscription.ts';
import { receiveContent } from './receive-content.ts';
import { CONFIRM_MS, finishRequest, isPushing, startRequest } from './request-subscription.ts';
import { verifyIntent } from './verify-intent.ts';

const NOW = Date.parse('2031-04-09T12:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TOPIC = 'https://example.org/feed';
const CALLBACK = 'https://desk.example.net/websub/token';
const iso = (ms: number): string => new Date(ms).toISOString();

let drawn = 0;
const create = (hub = 'https://hub.example.com/'): Subscription =>
  createSubscription(
    { hub, topic: TOPIC },
    { feed: TOPIC, now: NOW, randomBytes: size => new Uint8Array(size).fill(++drawn) },
  );
const active = (changes: Partial<Subscription> = {}): Subscription => ({
  ...create(),
  status: 'active',
  requestedAt: iso(NOW - DAY),
  confirmedAt: iso(NOW - DAY),
  leaseEndsAt: iso(NOW + DAY),
  nextAt: iso(NOW),
  ...changes,
});
const accepted: FetchAnswer = {
  kind: 'document',
  url: 'https://hub.example.com/',
  status: 202,
  wireBytes: 0,
  document: { id: 'd', bytes: new Uint8Array() },
  validators: {},
  isDelta: false,
};
const refused: FetchAnswer = {
  kind: 'failed',
  url: 'https://hub.example.com/',
  status: 503,
  retryAfterMs: 3 * HOUR,
  wireBytes: 0,
  failure: failure('fetch/server-error', '', { retryable: true }),
};
const ask = (subscription: Subscription, answer: FetchAnswer, now = NOW): Subscription =>
  finishRequest(startRequest(subscription, CALLBACK, now).subscription, answer, { now, random: () => 0 });
const confirmation = {
  'hub.mode': 'subscribe',
  'hub.topic': TOPIC,
  'hub.challenge': 'c-1',
  'hub.lease_seconds': '864000',
};

describe('asking a hub', () => {
  test('sends what WebSub wants, and a secret to hubs with TLS only', () => {
    const subscription = create();
    expect(startRequest(subscription, CALLBACK, NOW).request).toEqual({
      url: 'https://hub.example.com/',
      kind: 'hub',
      form: {
        'hub.mode': 'subscribe',
        'hub.callback': CALLBACK,
        'hub.topic': TOPIC,
        'hub.verify': 'async',
        'hub.lease_seconds': '864000',
        'hub.secret': subscription.secret,
      },
    });
    expect(startRequest(create('http://hub.example.com/'), CALLBACK, NOW).request?.form).not.toHaveProperty(
      'hub.secret',
    );
  });

  test('draws token and secret apart, each of 256 bits', () => {
    const { token, secret } = create();
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(token).not.toBe(secret);
  });

  test('waits an hour for the hub to confirm, then asks again ever more seldom', () => {
    const first = ask(create(), accepted);
    expect(first).toMatchObject({ status: 'requested', nextAt: iso(NOW + CONFIRM_MS) });
    expect(first).not.toHaveProperty('failing');
    let next = first;
    const waits = [1, 2, 3, 4].map(i => {
      next = ask(next, accepted, NOW + i * DAY);
      return Date.parse(next.nextAt ?? '') - NOW - i * DAY;
    });
    expect(waits).toEqual([HOUR, HOUR, 2 * HOUR, 4 * HOUR]);
    expect(next.failing?.times).toBe(4);
  });

  test('a hub that fails is asked again when it says, and an active subscription stays active', () => {
    const failed = ask(active(), refused);
    expect(failed).toMatchObject({ status: 'active', nextAt: iso(NOW + 3 * HOUR), failing: { times: 1 } });
    expect(isPushing(failed, NOW)).toBe(true);
    expect(isPushing(failed, NOW + DAY)).toBe(false);
  });

  test('a confirmation that comes before the hub’s answer is not lost', () => {
    const { subscription } = startRequest(create(), CALLBACK, NOW);
    const confirmed = verifyIntent(subscription, confirmation, NOW + 5).subscription as Subscription;
    expect(finishRequest(confirmed, refused, { now: NOW + 9, random: () => 0 })).toEqual(confirmed);
  });

  test('gives up with the lease at the latest', () => {
    const ending = active({ status: 'ending' });
    const { subscription, request } = startRequest(ending, CALLBACK, NOW);
    expect(request?.form?.['hub.mode']).toBe('unsubscribe');
    expect(subscription.status).toBe('ending');
    const late = startRequest(ending, CALLBACK, NOW + DAY);
    expect(late.subscription.status).toBe('ended');
    expect(late).not.toHaveProperty('request');
    expect(startRequest(late.subscription, CALLBACK, NOW)).toEqual({ subscription: late.subscription });
  });
});

describe('verification of intent', () => {
  const requested = startRequest(create(), CALLBACK, NOW).subscription;

  test('sends the challenge back and begins the lease, to be renewed before it ends', () => {
    const { answer, subscription } = verifyIntent(requested, confirmation, NOW);
    expect(answer).toEqual({ status: 200, body: 'c-1' });
    expect(subscription).toMatchObject({
      status: 'active',
      confirmedAt: iso(NOW),
      leaseEndsAt: iso(NOW + 10 * DAY),
      nextAt: iso(NOW + 8.75 * DAY),
    });
  });

  test.each([
    ['a lease of a second', '1', 1000, 600_000],
    ['a lease of a century', '3153600000', 30 * DAY, 26.25 * DAY],
    ['no lease', undefined, 10 * DAY, 8.75 * DAY],
    ['a lease that is no number', 'long', 10 * DAY, 8.75 * DAY],
    ['a negative lease', '-5', 10 * DAY, 8.75 * DAY],
  ])('%s', (_, lease, leaseMs, renewMs) => {
    const { subscription } = verifyIntent(requested, { ...confirmation, 'hub.lease_seconds': lease }, NOW);
    expect(subscription).toMatchObject({ leaseEndsAt: iso(NOW + leaseMs), nextAt: iso(NOW + renewMs) });
  });

  test.each([
    ['an unknown subscription', undefined, confirmation],
    ['another topic', requested, { ...confirmation, 'hub.topic': `${TOPIC}/` }],
    ['no challenge', requested, { ...confirmation, 'hub.challenge': undefined }],
    ['an endless challenge', requested, { ...confirmation, 'hub.challenge': 'x'.repeat(5000) }],
    ['another mode', requested, { ...confirmation, 'hub.mode': 'publish' }],
    ['an end that we do not want', active(), { ...confirmation, 'hub.mode': 'unsubscribe' }],
    ['a beginning that we gave up', active({ status: 'ending' }), confirmation],
    ['a beginning after a denial', active({ status: 'denied' }), confirmation],
  ])('refuses %s', (_, subscription, query) => {
    expect(verifyIntent(subscription, query, NOW)).toEqual({ answer: { status: 404, body: '' } });
  });

  test('an end that we want is confirmed', () => {
    const { answer, subscription } = verifyIntent(
      active({ status: 'ending' }),
      { ...confirmation, 'hub.mode': 'unsubscribe' },
      NOW,
    );
    expect(answer.body).toBe('c-1');
    expect(subscription?.status).toBe('ended');
    expect(subscription).not.toHaveProperty('nextAt');
  });

  test('a denial is kept with its reason, and asked about again after a week', () => {
    const query = { 'hub.mode': 'denied', 'hub.topic': TOPIC, 'hub.reason': 'for members' };
    const { answer, subscription } = verifyIntent(active(), query, NOW);
    expect(answer.status).toBe(200);
    expect(subscription).toMatchObject({ status: 'denied', reason: 'for members', nextAt: iso(NOW + 7 * DAY) });
    expect(isPushing(subscription, NOW)).toBe(false);
    const again = ask(subscription as Subscription, accepted, NOW + 7 * DAY);
    expect(again).toMatchObject({ status: 'requested', nextAt: iso(NOW + 7 * DAY + CONFIRM_MS) });
    expect(again).not.toHaveProperty('failing');
    expect(verifyIntent(again, confirmation, NOW + 7 * DAY).subscription).not.toHaveProperty('reason');
  });
});

describe('content distribution', () => {
  const body = new TextEncoder().encode('<rss version="2.0"><channel/></rss>');
  const sign = (method: string, secret = '', bytes = body): string =>
    `${method}=${createHmac(method, secret).update(bytes).digest('hex')}`;
  const subscription = active();
  const { secret } = subscription;

  test.each(['sha1', 'sha256', 'sha384', 'sha512'])('takes what is signed with %s', method => {
    const receipt = receiveContent(subscription, {
      body,
      contentType: 'text/xml',
      signature: sign(method, secret),
      now: NOW,
    });
    expect(receipt.answer.status).toBe(202);
    expect(receipt.content).toMatchObject({
      kind: 'document',
      url: TOPIC,
      isDelta: true,
      document: { bytes: body, contentType: 'text/xml', fetchedAt: iso(NOW) },
    });
  });

  test('reads digits in any case', () => {
    const signature = sign('sha256', secret).toUpperCase();
    expect(receiveContent(subscription, { body, signature, now: NOW }).content).toBeDefined();
  });

  test.each([
    ['none', undefined],
    ['another secret', sign('sha256', 'guess')],
    ['another body', sign('sha256', secret, new Uint8Array([1]))],
    ['a digest of another length', sign('sha256', secret).slice(0, -2)],
    ['another function', sign('md5', secret)],
    ['a function that was not used', sign('sha256', secret).replace('sha256', 'sha512')],
    ['no digits', 'sha256='],
    ['nonsense', 'sha256=zz'],
  ])('acknowledges and ignores a wrong signature: %s', (_, signature) => {
    expect(receiveContent(subscription, { body, signature, now: NOW })).toEqual({
      answer: { status: 202, body: '' },
      ignored: 'wrong-signature',
    });
  });

  test('what a hub without TLS sends is a hint and no content', () => {
    const plain = { ...create('http://hub.example.com/'), status: 'active' } as const;
    const receipt = receiveContent(plain, { body, signature: sign('sha1', ''), now: NOW });
    expect(receipt).toMatchObject({ shouldPoll: true, ignored: 'unsigned-hub' });
    expect(receipt).not.toHaveProperty('content');
  });

  test('an empty delivery is a hint', () => {
    const empty = new Uint8Array();
    const signature = sign('sha256', secret, empty);
    expect(receiveContent(subscription, { body: empty, signature, now: NOW })).toMatchObject({ shouldPoll: true });
  });

  test.each([
    [undefined, 404],
    [active({ status: 'ended' }), 410],
    [active({ status: 'ending' }), 410],
    [active({ status: 'denied' }), 410],
  ])('answers what is not wanted with its status', (unwanted, status) => {
    const receipt = receiveContent(unwanted, { body, signature: sign('sha256', unwanted?.secret), now: NOW });
    expect(receipt.answer.status).toBe(status);
    expect(receipt).not.toHaveProperty('content');
  });
});
