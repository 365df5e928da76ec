import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FetchLimits } from '../../src/fetch/client/fetch-limits.ts';
import { createFetch, type FetchClient } from '../../src/fetch/create-fetch.ts';
import type { FetchAnswer } from '../../src/model/fetch-answer.ts';
import { documentId } from '../../src/model/ids.ts';
import { ROOT } from '../run-throughline.ts';
import { type Behaviour, type Expected, FEED } from './behaviour.ts';
import { BEHAVIOURS, behaviourTable } from './behaviours.ts';
import { limitTable } from './limit-table.ts';
import { startTestBed, type TestBed } from './misbehaving-server.ts';

/** Small, so that nothing has to be large; the shapes of the behaviours are cut to them. */
const SIZES: Partial<FetchLimits> = {
  maxBytes: { feed: 256 * 1024, page: 256 * 1024, robots: 64 * 1024, hub: 16 * 1024 },
  maxHeadBytes: 16 * 1024,
  ratioFromBytes: 16 * 1024,
};
/** For behaviours that come to a timeout. */
const HASTY: Partial<FetchLimits> = { ...SIZES, totalMs: 1500, headMs: 1000, idleMs: 500, connectMs: 500 };
/** For the others: however busy the machine is, they are never too late. */
const PATIENT: Partial<FetchLimits> = { ...SIZES, totalMs: 60_000, headMs: 60_000, idleMs: 60_000, connectMs: 60_000 };

let bed: TestBed;
let hasty: FetchClient;
let patient: FetchClient;
let answers: ReadonlyMap<string, FetchAnswer>;

const clientOf = (limits: Partial<FetchLimits>): FetchClient =>
  createFetch({ ...bed.client, limits, now: () => '2026-03-04T10:00:00Z' });
const ask = (client: FetchClient, behaviour: Behaviour): Promise<FetchAnswer> =>
  client({ url: bed.urlOf(behaviour), kind: 'feed', ...behaviour.request });
const isSlow = ({ expected }: Behaviour): boolean => expected.code === 'fetch/timeout';

// All at once: whoever could stall another would do so here.
beforeAll(async () => {
  bed = await startTestBed(BEHAVIOURS);
  hasty = clientOf(HASTY);
  patient = clientOf(PATIENT);
  const asked = BEHAVIOURS.map(async b => [b.name, await ask(isSlow(b) ? hasty : patient, b)] as const);
  answers = new Map(await Promise.all(asked));
});
afterAll(async () => {
  await Promise.all([hasty.close(), patient.close()]);
  await bed.close();
});

function summaryOf(answer: FetchAnswer | undefined, expected: Expected): Expected {
  if (!answer) throw new Error('expected an answer, got none');
  const { kind, retryAfterMs, freshForMs, permanentUrl } = answer;
  return {
    kind,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(freshForMs !== undefined && { freshForMs }),
    ...(permanentUrl !== undefined && { permanentUrl: new URL(permanentUrl).pathname }),
    ...(answer.kind === 'failed' && { code: answer.failure.code }),
    ...(answer.kind === 'failed' && expected.retryable !== undefined && { retryable: answer.failure.retryable }),
    ...(answer.kind === 'document' &&
      expected.text !== undefined && { text: new TextDecoder().decode(answer.document.bytes) }),
  };
}

describe('a server that', () => {
  test.each(BEHAVIOURS.map(b => [b.does, b] as const))('%s', (_, behaviour) => {
    const answer = answers.get(behaviour.name);
    const detail = answer?.kind === 'failed' ? answer.failure.message : '';
    expect(summaryOf(answer, behaviour.expected), detail).toEqual(behaviour.expected);
  });

  test('misbehaves does so in more than forty ways, each with a name of its own', () => {
    expect(new Set(BEHAVIOURS.map(b => b.name)).size).toBe(BEHAVIOURS.length);
    expect(BEHAVIOURS.filter(b => b.expected.kind === 'failed').length).toBeGreaterThanOrEqual(40);
  });

  test('misbehaves delays nobody: good ones are done while forty that take their time are under way', async () => {
    const client = clientOf(PATIENT);
    const slow = BEHAVIOURS.filter(isSlow);
    let settled = 0;
    const underWay = Array.from({ length: 40 }, async (_, i) => {
      await ask(client, slow[i % slow.length] as Behaviour);
      settled++;
    });
    for (const name of ['echo', 'secure', 'stacked', 'moved']) {
      const good = BEHAVIOURS.find(b => b.name === name) as Behaviour;
      expect(await ask(client, good)).toMatchObject({ kind: 'document' });
    }
    expect(settled).toBe(0);
    await client.close();
    await Promise.all(underWay);
  });

  test('misbehaves is named in docs/fetching.md, and so is every limit', async () => {
    const page = await readFile(join(ROOT, 'docs/fetching.md'), 'utf8');
    expect(page).toContain(behaviourTable());
    expect(page).toContain(limitTable());
  });
});

describe('whatever a server does', () => {
  test('the rest of an answer that goes on is not taken for the next one', async () => {
    const goesOn = BEHAVIOURS.find(b => b.name === 'goes-on') as Behaviour;
    for (let i = 0; i < 3; i++) expect(summaryOf(await ask(patient, goesOn), goesOn.expected)).toEqual(goesOn.expected);
  });

  test('a connection that it kept open and closes as we use it again costs nothing', async () => {
    const closes = BEHAVIOURS.find(b => b.name === 'closes-late') as Behaviour;
    for (let i = 0; i < 3; i++) expect(summaryOf(await ask(patient, closes), closes.expected)).toEqual(closes.expected);
  });

  test('the same bytes have the same id', async () => {
    const answer = answers.get('never-unchanged');
    expect(answer?.kind === 'document' && answer.document.id).toBe(documentId(new TextEncoder().encode(FEED)));
  });

  test('an entity tag that could not be sent back is not kept', () => {
    const answer = answers.get('latin-head');
    expect(answer?.kind === 'document' && answer.validators).toEqual({});
  });

  test('a robots.txt without end is cut at the limit', () => {
    const answer = answers.get('large-robots');
    expect(answer?.kind === 'document' && answer.document.bytes.length).toBe(64 * 1024);
  });

  test('user info stands neither in an answer nor in a message', () => {
    expect(JSON.stringify([...answers.values()])).not.toContain('secret');
  });

  test('closing ends what is under way with a failure', async () => {
    const other = clientOf(PATIENT);
    const names = ['silent', 'stalls', 'stalls-in-bad-http', 'no-name-server', 'no-handshake'];
    const pending = BEHAVIOURS.filter(b => names.includes(b.name)).map(b => ask(other, b));
    // One that is done shows that the others have been sent.
    await ask(other, BEHAVIOURS.find(b => b.name === 'echo') as Behaviour);
    await other.close();
    for (const answer of await Promise.all(pending)) {
      expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'fetch/failed', retryable: true } });
    }
  });
});
