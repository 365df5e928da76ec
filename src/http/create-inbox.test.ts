import { describe, expect, test } from 'vitest';
import { createInbox, type InboxServices, MAX_MAIL_BYTES, MAX_PUSH_BYTES } from './create-inbox.ts';

const TOKEN = 'nv7Xc2Lq0aTz9RkWe4Ys1B';
const RAW = 'From: a@x.example\r\nSubject: S\r\n\r\nText\r\n';

type Body = NonNullable<ConstructorParameters<typeof Response>[0]>;

function createTestInbox(services: InboxServices = {}) {
  const taken: string[] = [];
  const app = createInbox({
    mailToken: TOKEN,
    acceptMail: async bytes => {
      taken.push(Buffer.from(bytes).toString());
      return 'accepted';
    },
    verifyIntent: async (token, query) => {
      return token === TOKEN ? query['hub.challenge'] : undefined;
    },
    acceptPush: async (token, bytes, headers) => {
      taken.push(`${headers.get('x-hub-signature')} ${Buffer.from(bytes)}`);
      return token === TOKEN ? 'accepted' : 'unknown';
    },
    ...services,
  });
  const post = (path: string, body: Body, contentType?: string) =>
    app.request(path, {
      method: 'POST',
      body,
      ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
    });
  return { app, post, taken };
}

function form(field: string, value: string | File): FormData {
  const data = new FormData();
  data.set('from', 'a@x.example');
  data.set(field, value);
  return data;
}

describe('mail that is posted', () => {
  test.each([
    ['raw', RAW, 'message/rfc822'],
    ['as bytes', RAW, 'application/octet-stream'],
    ['as Mailgun does', form('body-mime', RAW), undefined],
    ['as SendGrid does', form('email', RAW), undefined],
    ['as a file', form('message', new File([RAW], 'm.eml')), undefined],
    ['as fields of an address', new URLSearchParams({ 'body-mime': RAW }), undefined],
    ['as JSON', JSON.stringify({ RawEmail: RAW }), 'application/json'],
    [
      'as base64 in JSON',
      JSON.stringify({ raw: Buffer.from(RAW).toString('base64') }),
      'application/json; charset=utf-8',
    ],
  ])('%s arrives whole', async (_, body, contentType) => {
    const { post, taken } = createTestInbox();
    const response = await post(`/mail/${TOKEN}`, body, contentType);
    expect([response.status, taken.map(text => text.replace(/\r\n/g, '\n'))]).toEqual([
      202,
      [RAW.replace(/\r\n/g, '\n')],
    ]);
  });

  test('that a service took apart is put together, and its fields cannot add headers', async () => {
    const { post, taken } = createTestInbox();
    const mail = {
      From: 'Hamnbrevet <brev@x.example>',
      Subject: 'Varvet\r\nX-Evil: 1',
      Date: 'Thu, 27 Jan 2022 18:04:05 +0100',
      HtmlBody: '<p>Norrvik</p>\r\n--=_throughline_part',
      Headers: [
        { Name: 'List-Id', Value: '<x.example>' },
        { Name: 'Received', Value: 'secret' },
      ],
    };
    expect((await post(`/mail/${TOKEN}`, JSON.stringify(mail), 'application/json')).status).toBe(202);
    expect(taken[0]).toContain('\r\nSubject: Varvet X-Evil: 1\r\n');
    expect(taken[0]).toContain('\r\nList-Id: <x.example>\r\n');
    expect(taken[0]).toContain(Buffer.from(mail.HtmlBody).toString('base64'));
    expect(taken[0]).not.toMatch(/secret|^X-Evil/m);
  });

  test.each([
    [404, '/mail/wrong', RAW, 'message/rfc822'],
    [404, `/mail/${TOKEN}x`, RAW, 'message/rfc822'],
    [404, '/mail/', RAW, 'message/rfc822'],
    [404, '/', RAW, 'message/rfc822'],
    [413, `/mail/${TOKEN}`, Buffer.alloc(MAX_MAIL_BYTES + 1), 'message/rfc822'],
    [415, `/mail/${TOKEN}`, RAW, 'image/png'],
    [422, `/mail/${TOKEN}`, '', 'message/rfc822'],
    [422, `/mail/${TOKEN}`, '{"a":', 'application/json'],
    [422, `/mail/${TOKEN}`, '[]', 'application/json'],
    [422, `/mail/${TOKEN}`, '{"From":"a@x.example"}', 'application/json'],
    [422, `/mail/${TOKEN}`, 'no form', 'multipart/form-data; boundary=x'],
    [422, `/mail/${TOKEN}`, 'no form', 'multipart/form-data'],
  ])('is answered %i where it is wrong: %s', async (status, path, body, contentType) => {
    const { post, taken } = createTestInbox();
    const response = await post(path, body, contentType);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(taken).toEqual([]);
  });

  test('is counted as it comes, whatever its length is said to be', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given++;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
    });
    const { app } = createTestInbox();
    const request = new Request(`http://localhost/mail/${TOKEN}`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
    expect(given).toBeLessThan(40);
  });

  test.each([undefined, '', 'short'])('is not taken where the token is %s', async mailToken => {
    const { post } = createTestInbox(mailToken === undefined ? {} : { mailToken });
    expect((await post(`/mail/${mailToken || 'x'}`, RAW, 'message/rfc822')).status).toBe(404);
  });

  test('that cannot be taken in is answered without the cause', async () => {
    const refused = createTestInbox({ acceptMail: async () => 'refused' });
    expect((await refused.post(`/mail/${TOKEN}`, RAW)).status).toBe(422);
    const failing = createTestInbox({ acceptMail: () => Promise.reject(new Error('/secret/path')) });
    const response = await failing.post(`/mail/${TOKEN}`, RAW, 'message/rfc822');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });
});

describe('a hub', () => {
  test('that asks rightly gets its challenge, as text', async () => {
    const { app } = createTestInbox();
    const response = await app.request(`/websub/${TOKEN}?hub.challenge=${encodeURIComponent('<script>1</script>')}`);
    expect(await response.text()).toBe('<script>1</script>');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each(['/websub/wrong?hub.challenge=x', `/websub/${TOKEN}`])(
    'that asks %s is answered 404 and not repeated',
    async path => {
      const response = await createTestInbox().app.request(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('x'.repeat(10));
    },
  );

  test('may push, with its signature', async () => {
    const { app, taken } = createTestInbox();
    const push = (path: string, body: Body) =>
      app.request(path, { method: 'POST', body, headers: { 'x-hub-signature': 'sha256=1' } });
    expect((await push(`/websub/${TOKEN}`, '<rss/>')).status).toBe(202);
    expect(taken).toEqual(['sha256=1 <rss/>']);
    expect((await push('/websub/wrong', '<rss/>')).status).toBe(404);
    expect((await push(`/websub/${TOKEN}`, Buffer.alloc(MAX_PUSH_BYTES + 1))).status).toBe(413);
  });

  test('finds no other way in', async () => {
    const { app } = createTestInbox();
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'GET'])
      expect((await app.request(`/mail/${TOKEN}`, { method })).status).toBe(404);
  });
});
