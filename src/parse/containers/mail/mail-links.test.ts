import { describe, expect, test } from 'vitest';
import { publicAddress, roleOfLink } from './mail-links.ts';

const TOKEN = 'a8f3kQ29xLm4Zp7Tr5Yw';

describe('a link of a mail, as anyone may see it,', () => {
  test.each([
    ['keeps what names the page', 'https://x.example/a?id=7&page=2#part', 'https://x.example/a?id=7&page=2#part'],
    [
      'keeps identifiers of articles',
      'https://x.example/content/0b1f2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d',
      'https://x.example/content/0b1f2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d',
    ],
    [
      'keeps other scripts',
      'https://x.example/новости/верфь',
      'https://x.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%D0%B2%D0%B5%D1%80%D1%84%D1%8C',
    ],
    [
      'loses campaign and receiver',
      'https://x.example/a?utm_source=m&mc_eid=1&email=b%40y.example&id=7',
      'https://x.example/a?id=7',
    ],
    ['loses tokens in parameters', `https://x.example/a?id=7&x=${TOKEN}#${TOKEN}`, 'https://x.example/a?id=7'],
    [
      'is the page behind a redirect',
      `https://click.example/${TOKEN}?url=https%3A%2F%2Fx.example%2Fa%3Futm_medium%3Dmail`,
      'https://x.example/a',
    ],
    ['is nothing where the path is a token', `https://click.example/ls/${TOKEN}`, undefined],
    ['is nothing where it ends the subscription', 'https://x.example/newsletter/unsubscribe/12', undefined],
    ['is nothing where it changes the subscription', 'https://x.example/email-preferences?n=1', undefined],
    ['is nothing where it names the receiver', 'https://x.example/for/b@y.example', undefined],
    ['is nothing with a password', 'https://a:b@x.example/', undefined],
    ['is nothing of another scheme', 'javascript:alert(1)', undefined],
    ['is nothing where it is relative', '/a', undefined],
    [
      'is nothing where redirects do not end',
      `https://a.example/?url=${encodeURIComponent(`https://b.example/?url=${encodeURIComponent('https://c.example/unsubscribe')}`)}`,
      undefined,
    ],
  ])('%s', (_, href, address) => {
    expect(publicAddress(href, ['b@y.example'])).toBe(address);
  });
});

test.each([
  ['Unsubscribe here', 'https://x.example/1', 'subscription'],
  ['Se désabonner', 'https://x.example/1', 'subscription'],
  ['Hier', 'https://x.example/list/unsub?c=1', 'subscription'],
  ['View this  email\nin your browser', 'https://x.example/1', 'online'],
  ['Открыть в браузере', 'https://x.example/1', 'online'],
  ['The harbour', 'https://x.example/subscribe-to-us', 'link'],
  ['Unsubsidised ships', 'https://x.example/unsubsidised-ships', 'link'],
  [`Why so many unsubscribe from letters ${'x'.repeat(80)}`, 'https://x.example/1', 'link'],
])('the link "%s" to %s is a way: %s', (label, href, role) => {
  expect(roleOfLink(label, href)).toBe(role);
});
