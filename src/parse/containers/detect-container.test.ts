import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { detectContainer } from './detect-container.ts';

const MAIL = 'Return-Path: <a@x.example>\r\nFrom: A <a@x.example>\r\nSubject: S\r\n\r\nText';

test.each([
  ['warc', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n', {}],
  ['mbox', 'From a@x.example Thu Jan 27 17:04:05 2022\nFrom: a\n', {}],
  ['mbox', 'From 1712@xxx Thu Jan 27 17:04:05 +0000 2022\r\nX: a\r\n', {}],
  ['mail', MAIL, {}],
  ['mail', `\u00ef\u00bb\u00bf${MAIL}`, {}],
  ['mail', 'X-Mailer: m\n\nText', { name: 'a.eml' }],
  ['mail', 'X-Mailer: m\n\nText', { contentType: 'message/rfc822' }],
  ['mhtml', 'From: "Saved by Windows"\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', {}],
  ['mhtml', 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n', { name: 'a.mht' }],
  ['saved-page', '<!-- saved from url=(0025)https://paper.example/a --><html>', { name: 'a.html' }],
  [undefined, 'From the harbour in Norrvik: ships at 12:30 in 2022', {}],
  [undefined, 'From: the desk\nSubject: the yard\n\nIt was sold.', { name: 'a.txt' }],
  [undefined, '<html><p>Page</p>', { name: 'a.eml' }],
  [undefined, '<rss version="2.0">', {}],
  [undefined, '', {}],
] as const)('a file is told from its first bytes: %s', (kind, head, named) => {
  const bytes = Buffer.from(head, 'latin1');
  expect(detectContainer(bytes, named)).toBe(kind);
  expect(detectContainer(gzipSync(bytes), named)).toBe(kind);
});
