import { type Address, addressParser, type Email } from 'postal-mime';

/** Header fields that name who receives a mail, beside To, Cc and Bcc: of mail servers and forwarders. */
const RECEIVER_FIELDS = [
  'x-original-to',
  'x-forwarded-to',
  'x-forwarded-for',
  'envelope-to',
  'x-envelope-to',
  'apparently-to',
  'resent-to',
  'x-delivered-to',
];

/** More receivers than this stand in the headers of no newsletter. */
const MAX_ADDRESSES = 50;

/**
 * The addresses of a mail's receivers, in lower case, `outer` (those of the mails around it) included; of who forwarded it too where it only wraps another mail.
 */
export function mailAddresses(email: Email, outer: readonly string[], isWrapper: boolean): readonly string[] {
  const extra = email.headers.filter(({ key }) => RECEIVER_FIELDS.includes(key));
  const fields = [email.to, email.cc, email.bcc, isWrapper && email.from ? [email.from] : []].flatMap(
    list => list ?? [],
  );
  const found = [...fields, ...extra.flatMap(({ value }) => addressParser(value))].flatMap(plainAddresses);
  const all = new Set([...outer, ...found, email.deliveredTo?.toLowerCase() ?? '']);
  return [...all].filter(address => /^[^@\s]+@[^@\s]+$/.test(address)).slice(0, MAX_ADDRESSES);
}

function plainAddresses(address: Address): string[] {
  const list = address.group ?? [address];
  return list.map(mailbox => mailbox.address.trim().toLowerCase());
}
