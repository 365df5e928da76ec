import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/decode.ts';
import type { ContainerItem } from '../container.ts';
import { readContainer } from '../read-container.ts';

const HEADERS = [
  'Return-Path: <bounce-8842-ola.berg=mail.example@send.example>',
  'Delivered-To: ola.berg@mail.example',
  'Message-ID: <n42@letters.example>',
  'From: =?utf-8?Q?Hamnbrevet_fr=C3=A5n_Norrvik?= <brev@hamnbrevet.example>',
  'To: Ola Berg <ola.berg@mail.example>',
  `Subject: =?utf-8?B?${Buffer.from('Varvet i Norrvik säljs').toString('base64')}?=`,
  'Date: Thu, 27 Jan 2022 18:04:05 +0100',
  'MIME-Version: 1.0',
];

const mail = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'latin1');

const PARAGRAPH =
  'The shipyard in Norrvik was sold on Wednesday to a group of three buyers, the mayor Lena Ask said at a meeting in the harbour hall.';

async function read(bytes: Uint8Array, name = 'letter.eml'): Promise<ContainerItem[]> {
  return Array.fromAsync(readContainer({ bytes, name }));
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const [item] = await read(bytes);
  if (item?.kind !== 'document') throw new Error(JSON.stringify(item));
  return decodeText(item.document.bytes, item.document.contentType);
}

const newsletter = (html: string, headers: readonly string[] = HEADERS): Uint8Array =>
  mail([...headers, 'Content-Type: text/html; charset=utf-8', '', Buffer.from(html).toString('latin1')]);

describe('a mail', () => {
  test('is a document whose head states what its headers say', async () => {
    const [item, ...rest] = await read(
      newsletter(`<p>${PARAGRAPH}</p>`, [...HEADERS, 'Archived-At: <https://hamnbrevet.example/p/varvet>']),
    );
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      kind: 'document',
      document: { url: 'https://hamnbrevet.example/p/varvet', fetchedAt: '2022-01-27T17:04:05Z' },
    });
    const html = await htmlOf(newsletter(`<p>${PARAGRAPH}</p>`));
    expect(html).toContain('<meta property="og:title" content="Varvet i Norrvik säljs">');
    expect(html).toContain('<meta property="og:site_name" content="Hamnbrevet från Norrvik">');
    expect(html).toContain('<meta property="article:published_time" content="2022-01-27T18:04:05+01:00">');
    expect(html).toContain(`<p>${PARAGRAPH}</p>`);
  });

  test('tells nobody who received it', async () => {
    const token = 'a8f3kQ29xLm4Zp7Tr5Yw';
    const html = await htmlOf(
      newsletter(`<div style="display:none">Only for lists</div><p>${PARAGRAPH}</p>
        <p>Read <a href="https://hamnbrevet.example/p/varvet?utm_source=mail&amp;id=7&email=ola.berg%40mail.example">the report</a>,
        <a href="https://click.send.example/ls/${token}">the letter</a> or
        <a href="https://out.example/?url=https%3A%2F%2Fnorrvik.example%2Fharbour&amp;s=${token}">the town</a>.</p>
        <p>Sent to OLA.BERG@mail.example. <a href="https://send.example/x?i=12">Unsubscribe</a> or
        <a href="https://send.example/unsub/12">leave</a> <a href="mailto:leave-12@send.example">by mail</a></p>
        <img src="https://send.example/open/12.gif" width="1" height="1"><script>alert(1)</script>`),
    );
    expect(html).toContain('<a href="https://hamnbrevet.example/p/varvet?id=7">the report</a>');
    expect(html).toContain('<a>the letter</a>');
    expect(html).toContain('<a href="https://norrvik.example/harbour">the town</a>');
    for (const secret of ['berg', token, 'unsub', 'send.example', 'img', 'alert', 'Only for lists'])
      expect(html.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test('has the address of its own page where a link says so and holds no token', async () => {
    const [item] = await read(
      newsletter(
        `<a href="https://hamnbrevet.example/n/42?mc_eid=12">View this email in your browser</a><p>${PARAGRAPH}</p>`,
      ),
    );
    expect(item).toMatchObject({ document: { url: 'https://hamnbrevet.example/n/42' } });
    const [personal] = await read(
      newsletter(`<a href="https://send.example/v/a8f3kQ29xLm4Zp7Tr5Yw">Visa i webbläsaren</a><p>${PARAGRAPH}</p>`),
    );
    expect(personal).not.toHaveProperty('document.url');
  });

  test.each([
    ['a subject', 'Fwd: SV: The yard', 'The yard'],
    ['none', '', ''],
    ['mark-up', '</script></title><b>', '&lt;/script&gt;&lt;/title&gt;&lt;b&gt;'],
  ])('has a title from %s', async (_, subject, title) => {
    const html = await htmlOf(
      newsletter(`<p>${PARAGRAPH}</p>`, [
        `Subject: ${subject}`,
        ...HEADERS.filter(line => !line.startsWith('Subject')),
      ]),
    );
    expect(html).toContain(`<title>${title}</title>`);
  });

  test('is read as text where its HTML says less', async () => {
    const html = await htmlOf(
      mail([
        ...HEADERS,
        'Content-Type: multipart/alternative; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain; charset=koi8-r',
        'Content-Transfer-Encoding: base64',
        '',
        // "Верфь продана. " in KOI8-R, four times
        Buffer.from('f7c5d2c6d820d0d2cfc4c1cec12e20'.repeat(4), 'hex').toString('base64'),
        '--x',
        'Content-Type: text/html',
        '',
        '<p>No HTML</p>',
        '--x--',
      ]),
    );
    expect(html).toContain('<p>Верфь продана. Верфь');
    expect(html).not.toContain('No HTML');
  });

  test('keeps the paragraphs of plain text and leaves its signature and notes on the subscription out', async () => {
    const html = await htmlOf(
      mail([
        ...HEADERS,
        'Content-Type: text/plain; charset=utf-8; format=flowed',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'The shipyard was sold on Wednesday to a group of three buyers, =',
        'said Lena Ask.',
        '',
        'More: https://hamnbrevet.example/p/varvet?utm_source=3Dmail',
        '',
        'To unsubscribe: https://send.example/u/12',
        '',
        '-- ',
        'Sent to ola.berg@mail.example',
      ]),
    );
    expect(html).toContain('three buyers, said Lena Ask.</p>');
    expect(html).toContain('<p>More: https://hamnbrevet.example/p/varvet</p>');
    expect(html).not.toMatch(/unsubscribe|ola\.berg/);
  });

  test('that only forwards another gives the other', async () => {
    const inner = newsletter(`<p>${PARAGRAPH}</p><p>Sent to eva@desk.example by way of ola.berg@mail.example</p>`);
    const items = await read(
      mail([
        'From: Eva Lind <eva@desk.example>',
        'Message-ID: <1@desk.example>',
        'Date: Fri, 28 Jan 2022 08:00:00 +0100',
        'To: desk@paper.example',
        'Content-Type: multipart/mixed; boundary=y',
        '',
        '--y',
        'Content-Type: text/plain',
        '',
        'See below.',
        '--y',
        'Content-Type: message/rfc822',
        'Content-Disposition: attachment',
        '',
        Buffer.from(inner).toString('latin1'),
        '--y--',
      ]),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ name: 'letter.eml#1', document: { fetchedAt: '2022-01-27T17:04:05Z' } });
    const html = items[0]?.kind === 'document' ? decodeText(items[0].document.bytes) : '';
    expect(html).not.toMatch(/eva|berg/);
  });

  test.each([
    ['input/empty', newsletter('<img src="https://send.example/1.gif">')],
    [
      'input/unsupported',
      mail([...HEADERS, 'Content-Type: multipart/report; boundary=z', '', '--z', '', 'gone', '--z--']),
    ],
    ['input/unreadable', mail([...HEADERS, `X: ${'y'.repeat(3_000_000)}`, '', 'text'])],
  ])('fails with %s where it cannot be read', async (code, bytes) => {
    expect(await read(bytes)).toMatchObject([{ kind: 'failed', name: 'letter.eml', failure: { code } }]);
  });
});

describe('a mailbox', () => {
  const FROM = 'From brev@hamnbrevet.example Thu Jan 27 17:04:05 2022';
  const one = (text: string): string =>
    ['Message-ID: <1@x.example>', 'From: A <a@x.example>', 'Subject: S', '', text, ''].join('\n');

  test('gives its mails, at whatever bytes the stream is cut', async () => {
    const file = Buffer.from(
      `${FROM}\n${one('First.\n\n>From here it went on.\nFrom the yard, 12 ships.')}\n${FROM}\n${one('Second.\n\nFrom now on, nothing.')}`,
    );
    for (const step of [1, 7, file.length]) {
      const chunks = Array.from({ length: Math.ceil(file.length / step) }, (_, i) =>
        file.subarray(i * step, (i + 1) * step),
      );
      const items = await Array.fromAsync(readContainer({ bytes: stream(chunks), name: 'in.mbox' }));
      const texts = items.map(item => (item.kind === 'document' ? decodeText(item.document.bytes) : item.kind));
      expect(items.map(item => item.name)).toEqual(['in.mbox#1', 'in.mbox#2']);
      expect(texts[0]).toContain('<p>From here it went on.<br>From the yard, 12 ships.</p>');
      expect(texts[1]).toContain('<p>From now on, nothing.</p>');
    }
  });

  async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }

  test('loses only the mail that is too large, and never holds it', async () => {
    async function* hostile(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${FROM}\n${one('First.')}\n${FROM}\n${one('')}`);
      for (let i = 0; i < 70; i++) yield Buffer.alloc(2 ** 20, 'x');
      yield Buffer.from(`\n\n${FROM}\n${one('Third.')}`);
    }
    const items = await Array.fromAsync(readContainer({ bytes: hostile(), name: 'in.mbox' }));
    expect(items.map(item => (item.kind === 'failed' ? item.failure.code : item.kind))).toEqual([
      'document',
      'input/too-large',
      'document',
    ]);
  });
});
