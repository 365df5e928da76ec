import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { FailureError, failure } from '../../../model/failures.ts';
import { tooLarge } from '../byte-stream.ts';
import { type ContainerItem, type ContainerSource, MAX_ITEM_BYTES } from '../container.ts';
import { composeMail } from './compose-mail.ts';
import { mailAddresses } from './mail-addresses.ts';

/** Mails in mails, counted over all levels: a digest of a mailing list holds some dozens (RFC 2046, section 5.1.5). */
const MAX_MAILS = 200;
const MAX_DEPTH = 5;
/** Levels of parts in parts; mails have three or four. */
const MAX_PART_DEPTH = 32;

/**
 * The mail in the bytes of an RFC 5322 message, and the mails in it (forwarded, or attached as .eml), as HTML documents whose head states what the mail's
 * headers say: subject, sender as outlet, date with its offset. Nothing in them tells who received the mail. Attachments of other kinds are left out.
 */
export async function* readMail(bytes: Uint8Array, source: ContainerSource): AsyncGenerator<ContainerItem> {
  yield* readMessage(bytes, { ...source, addresses: [], depth: 0, counts: { mails: 0 } });
}

/** Lines parsed, at about 10 µs each: the text of a mail comes first in it, and no newsletter has a tenth of this; what comes later is the base64 of attachments. */
const MAX_LINES = 100_000;

function firstLines(bytes: Uint8Array): Uint8Array {
  let at = -1;
  for (let line = 0; line < MAX_LINES; line++) {
    at = bytes.indexOf(0x0a, at + 1);
    if (at === -1) return bytes;
  }
  return bytes.subarray(0, at + 1);
}

interface MailPlace {
  readonly name: string;
  readonly fetchedAt?: string;
  /** Receivers of the mails around this one, in lower case. */
  readonly addresses: readonly string[];
  readonly depth: number;
  readonly counts: { mails: number };
}

async function* readMessage(bytes: Uint8Array, place: MailPlace): AsyncGenerator<ContainerItem> {
  const { name, counts, depth } = place;
  try {
    if (++counts.mails > MAX_MAILS || depth > MAX_DEPTH)
      throw new FailureError(failure('input/too-large', `(${name}: too many mails in a mail)`));
    const email = await parseMessage(bytes, name);
    const inner = email.attachments.filter(isMessage);
    const addresses = mailAddresses(email, place.addresses, inner.length > 0);
    const document = composeMail(email, { addresses, fetchedAt: place.fetchedAt, isWrapper: inner.length > 0 });
    if (document !== undefined) yield { kind: 'document', name, document };
    else if (inner.length === 0) throw new FailureError(failure('input/empty', `(${name})`));
    for (const [i, { content }] of inner.entries())
      yield* readMessage(bytesOf(content), { ...place, name: `${name}#${i + 1}`, addresses, depth: depth + 1 });
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    yield { kind: 'failed', name, failure: error.failure };
  }
}

async function parseMessage(bytes: Uint8Array, name: string): Promise<Email> {
  let email: Email;
  try {
    email = await PostalMime.parse(firstLines(bytes), {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_PART_DEPTH,
    });
  } catch (cause) {
    throw new FailureError(failure('input/unreadable', `(${name}: ${(cause as Error).message})`, { cause }));
  }
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (/^\s*multipart\/report\b/i.test(type))
    throw new FailureError(failure('input/unsupported', `(${name} is a report on the delivery of a mail)`));
  if ((email.html?.length ?? 0) + (email.text?.length ?? 0) > MAX_ITEM_BYTES) throw tooLarge(name, MAX_ITEM_BYTES);
  return email;
}

const isMessage = ({ mimeType, filename }: Attachment): boolean =>
  mimeType === 'message/rfc822' || mimeType === 'message/global' || /\.eml$/i.test(filename ?? '');

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
