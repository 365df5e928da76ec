import { z } from 'zod';

/** Media types of a raw mail: as such, and as programs send bytes they know nothing about. */
const RAW_TYPES = /^(?:message\/(?:rfc822|global)|application\/octet-stream|text\/plain)$/;

/** Form and JSON fields that hold a whole mail: Mailgun, SendGrid, Postmark, Mandrill and ForwardEmail, and plain names that anyone would choose. */
const RAW_FIELDS = ['body-mime', 'email', 'RawEmail', 'raw_msg', 'raw', 'mime', 'message', 'rawEmail'];

/** Names of attachments in forms. */
const MAX_FIELDS = 1000;

/** The bytes of the mail in a request's body; undefined where its type is none that carries mail, null where it is but no mail is in it. */
export async function readInboundMail(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Uint8Array | null | undefined> {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || RAW_TYPES.test(type)) return body.length === 0 ? null : body;
  if (type === 'application/json') return readJson(body);
  if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded')
    return readForm(body, contentType);
  return undefined;
}

async function readForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<Uint8Array | null> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return null;
  }
  if ([...form.keys()].length > MAX_FIELDS) return null;
  for (const field of RAW_FIELDS) {
    const value = form.get(field);
    if (typeof value === 'string' && value !== '') return new TextEncoder().encode(value);
    if (value instanceof File && value.size > 0) return new Uint8Array(await value.arrayBuffer());
  }
  return null;
}

/** Fields of a mail that a service took apart: names as Postmark writes them, and in lower case. */
const PARSED = z.object({
  From: z.string().max(1000),
  Subject: z.string().max(10_000).optional(),
  Date: z.string().max(200).optional(),
  MessageID: z.string().max(1000).optional(),
  To: z.string().max(100_000).optional(),
  OriginalRecipient: z.string().max(1000).optional(),
  HtmlBody: z.string().optional(),
  TextBody: z.string().optional(),
  Headers: z
    .array(z.object({ Name: z.string().max(200), Value: z.string().max(20_000) }))
    .max(500)
    .optional(),
});
type ParsedMail = z.infer<typeof PARSED>;

function readJson(body: Uint8Array): Uint8Array | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  if (!fields.success) return null;
  for (const field of RAW_FIELDS) {
    const raw = fields.data[field];
    if (typeof raw === 'string' && raw !== '') return bytesOfRaw(raw);
  }
  const parsed = PARSED.safeParse(value);
  return parsed.success ? composeMessage(parsed.data) : null;
}

/** A raw mail as a JSON string: as it is, or in base64, which has no colon and so can be no header. */
function bytesOfRaw(raw: string): Uint8Array {
  const isBase64 = /^[A-Za-z0-9+/=\r\n]+$/.test(raw);
  return isBase64 ? Buffer.from(raw, 'base64') : new TextEncoder().encode(raw);
}

/** A mail that a service took apart, put together again: its bodies in base64, so that nothing in them is read as structure. */
function composeMessage(mail: ParsedMail): Uint8Array | null {
  const { HtmlBody: html = '', TextBody: text = '' } = mail;
  if (html === '' && text === '') return null;
  const own: readonly (readonly [string, string | undefined])[] = [
    ['From', mail.From],
    ['To', mail.To],
    ['X-Original-To', mail.OriginalRecipient],
    ['Subject', mail.Subject],
    ['Date', mail.Date],
    ['Message-ID', mail.MessageID],
  ];
  const kept = (mail.Headers ?? [])
    .filter(({ Name }) => KEPT_HEADERS.test(Name))
    .map(({ Name, Value }) => [Name, Value] as const);
  const head = [...own, ...kept].flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
  const parts = [part('text/plain', text), part('text/html', html)].join('');
  return new TextEncoder().encode(
    `${head.join('\r\n')}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="${BOUNDARY}"\r\n\r\n${parts}--${BOUNDARY}--\r\n`,
  );
}

/** What a newsletter says about itself in its headers. */
const KEPT_HEADERS = /^(?:list-id|list-post|archived-at|content-language|delivered-to)$/i;

/** Cannot stand in base64, so never inside a part. */
const BOUNDARY = '=_throughline_part';

const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, ' ').trim();

function part(type: string, content: string): string {
  if (content === '') return '';
  const encoded = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  return `--${BOUNDARY}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}\r\n`;
}
