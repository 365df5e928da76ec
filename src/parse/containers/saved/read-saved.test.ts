import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/decode.ts';
import { readContainer } from '../read-container.ts';
import { findSavedFrom } from './saved-from.ts';

describe('a saved page says where it was saved from', () => {
  test.each([
    [
      'a browser',
      '<!DOCTYPE html>\n<!-- saved from url=(0025)https://paper.example/a --><html>',
      { url: 'https://paper.example/a' },
    ],
    [
      'SingleFile',
      '<html lang=en><!--\n Page saved with SingleFile \n url: https://paper.example/a?b=1 \n saved date: Thu Jan 27 2022 18:04:05 GMT+0100 (CET)\n-->',
      { url: 'https://paper.example/a?b=1', savedAt: '2022-01-27T17:04:05Z' },
    ],
    [
      'a date without offset',
      '<!--\n Page saved with SingleFile\n url: https://paper.example/\n saved date: yesterday\n-->',
      { url: 'https://paper.example/' },
    ],
    ['no comment', '<html><p>saved from url=(0025)https://paper.example/a</p>', undefined],
    ['another scheme', '<!-- saved from url=(0014)about:internet -->', undefined],
    ['a comment that never ends', `<!-- saved from url=(0025)https://paper.example/${'a'.repeat(5000)}`, undefined],
  ])('%s', (_, head, saved) => {
    expect(findSavedFrom(head)).toEqual(saved);
  });
});

const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://paper.example/a',
  'Subject: =?utf-8?Q?Varvet?=',
  'Date: Thu, 27 Jan 2022 18:04:05 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--x----"',
  '',
  '',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://paper.example/a',
  '',
  '<html><head><meta charset=3D"windows-1252"></head><body>V=E4rvet i Norr=',
  'vik</body></html>',
  '------MultipartBoundary--x----',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://ads.example/frame',
  '',
  'PHA+QWR2ZXJ0PC9wPg==',
  '------MultipartBoundary--x------',
  '',
];

const read = (lines: readonly string[], name = 'a.mhtml') =>
  Array.fromAsync(readContainer({ bytes: Buffer.from(lines.join('\r\n')), name }));

describe('an MHTML file', () => {
  test('gives its page, with the address, the time of saving and its own encoding', async () => {
    const [item, ...rest] = await read(MHTML, 'any');
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      kind: 'document',
      document: { url: 'https://paper.example/a', fetchedAt: '2022-01-27T17:04:05Z' },
    });
    if (item?.kind !== 'document') return;
    expect(decodeText(item.document.bytes, item.document.contentType)).toContain('Värvet i Norrvik</body>');
  });

  test('may be one part, or cut off', async () => {
    const single = [
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      'Content-Location: https://paper.example/b',
      '',
      '<p>Norrvik</p>',
    ];
    expect(await read(single)).toMatchObject([{ document: { url: 'https://paper.example/b' } }]);
    expect(await read(MHTML.slice(0, 17))).toMatchObject([{ kind: 'document' }]);
    expect(await read(MHTML.slice(0, 10))).toMatchObject([{ kind: 'failed', failure: { code: 'input/empty' } }]);
  });
});
