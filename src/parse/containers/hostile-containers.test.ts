import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAILURES } from '../../model/failures.ts';
import type { ContainerItem, ContainerKind } from './container.ts';
import { readContainer } from './read-container.ts';

const MAIL = [
  'Message-ID: <1@x.example>',
  'From: =?utf-8?Q?A=C3=A5?= <a@x.example>',
  'To: b@y.example',
  'Subject: Varvet',
  'Date: Thu, 27 Jan 2022 18:04:05 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: multipart/alternative; boundary=y',
  '',
  '--y',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Norrvik <a href=3D"https://x.example/?u=3Dhttps%3A%2F%2Fy.example">sold</a> <script>alert(1)</script></p>',
  '--y--',
  '--x',
  'Content-Type: message/rfc822',
  '',
  'From: c@z.example\r\nSubject: Inner\r\n\r\nText of the inner mail.',
  '--x--',
].join('\r\n');

const WARC = ['1', '2', '3']
  .map(n => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>No\r\n6\r\nrrvik.\r\n0\r\n\r\n`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/${n}\r\nWARC-Date: 2022-01-27T17:04:05Z\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
  })
  .join('');

const SAMPLES: readonly (readonly [ContainerKind, string])[] = [
  ['mail', MAIL],
  ['mbox', `From a@x.example Thu Jan 27 17:04:05 2022\n${MAIL}\n\nFrom a@x.example Thu Jan 27 17:04:05 2022\n${MAIL}`],
  ['mhtml', MAIL.replace('From: ', 'Snapshot-Content-Location: https://x.example/\r\nFrom: ')],
  ['warc', WARC],
  ['saved-page', '<!-- saved from url=(0025)https://paper.example/a --><html><p>Norrvik</p>'],
];

/** Pieces that mean something to one of the parsers. */
const PIECES = [
  '\r\n\r\n',
  '\r',
  '\n',
  '--x',
  '--x--',
  'From a Thu Jan 1 00:00',
  'WARC/1.0\r\n',
  'Content-Length: 999999999999\r\n',
  '\0',
  '<a href="',
  '=?utf-8?B?',
  '\u00ff\u00fe',
  'boundary=',
  ';',
];

const edits = fc.array(
  fc.record({
    at: fc.nat(4000),
    drop: fc.nat(60),
    put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 8 },
);

function edited(sample: string, list: readonly { at: number; drop: number; put: string }[]): Buffer {
  let text = sample;
  for (const { at, drop, put } of list) {
    const place = at % (text.length + 1);
    text = text.slice(0, place) + put + text.slice(place + drop);
  }
  return Buffer.from(text, 'latin1');
}

function check(item: ContainerItem): void {
  if (item.kind === 'failed') {
    expect(FAILURES).toHaveProperty([item.failure.code]);
    expect(item.failure.code).not.toBe('internal/unexpected');
  }
  if (item.kind !== 'document') return;
  expect(item.document.bytes.length).toBeGreaterThan(0);
}

/** Of script, a cleaned mail holds the statement of its own facts only; and nothing of whom it was sent to. */
function checkClean(item: ContainerItem): void {
  if (item.kind !== 'document') return;
  const html = Buffer.from(item.document.bytes).toString();
  expect(html.match(/<script/gi)).toHaveLength(1);
  expect(html).not.toMatch(/<[^<>]*\son\w+=|href="(?!https?:)/i);
}

describe('whatever its bytes, a container gives documents or coded failures', () => {
  test.each(SAMPLES)('%s', async (kind, sample) => {
    await fc.assert(
      fc.asyncProperty(edits, async list => {
        const items = await Array.fromAsync(readContainer({ bytes: edited(sample, list), name: 'x', kind }));
        expect(items.length).toBeLessThan(60);
        items.forEach(check);
        if (kind === 'mail' || kind === 'mbox') items.forEach(checkClean);
      }),
      { seed: 20220127, numRuns: 150 },
    );
  });

  test.each(SAMPLES)('%s cut anywhere', async (kind, sample) => {
    for (let end = 0; end < sample.length; end += 13)
      for (const item of await Array.fromAsync(
        readContainer({ bytes: Buffer.from(sample.slice(0, end)), name: 'x', kind }),
      ))
        check(item);
  });

  test('mails in mails in mails come to an end', async () => {
    let mail = 'Subject: innermost\r\n\r\nText';
    for (let depth = 0; depth < 40; depth++) mail = `From: a@x.example\r\nContent-Type: message/rfc822\r\n\r\n${mail}`;
    const items = await Array.fromAsync(readContainer({ bytes: Buffer.from(mail), name: 'x', kind: 'mail' }));
    expect(items).toMatchObject([{ kind: 'failed', failure: { code: 'input/too-large' } }]);
  });

  test.each(['mail', 'mbox'] as const)('a %s of millions of empty lines holds nothing', async kind => {
    const mail = `From a@x.example Thu Jan 27 17:04:05 2022\nFrom: a@x.example\nSubject: S\n\n${'\n'.repeat(3_000_000)}`;
    const items = await Array.fromAsync(readContainer({ bytes: Buffer.from(mail), name: 'x', kind }));
    expect(items).toMatchObject([{ kind: 'failed', failure: { code: 'input/empty' } }]);
  });

  test('a mail of a million parts, tags or links is read in its time', async () => {
    const parts = `From: a@x.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\na\r\n'.repeat(20_000)}`;
    const tags = `From: a@x.example\r\nContent-Type: text/html\r\n\r\n${'<div><a href="https://x.example/?u=https://y.example">'.repeat(5_000)}`;
    for (const mail of [parts, tags]) {
      const items = await Array.fromAsync(readContainer({ bytes: Buffer.from(mail), name: 'x', kind: 'mail' }));
      items.forEach(check);
      expect(items).toHaveLength(1);
    }
  });
});
