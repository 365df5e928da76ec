import { UNSUBSCRIBE_WORDS, VIEW_ONLINE_WORDS } from './mail-words.data.ts';

/** What a link of a mail is to its reader: a way to somewhere, the end of the subscription, or the mail's own page. */
export type LinkRole = 'link' | 'subscription' | 'online';

/** Longer texts are about something else. */
const MAX_LABEL_CHARS = 80;

/** The role of a link, by what it says and where it leads. */
export function roleOfLink(label: string, href: string): LinkRole {
  if (SUBSCRIPTION_PATH.test(href.slice(0, MAX_ADDRESS_CHARS))) return 'subscription';
  const said = label.slice(0, 1000).replace(/\s+/g, ' ').trim().toLowerCase();
  if (said.length > MAX_LABEL_CHARS) return 'link';
  if (UNSUBSCRIBE_WORDS.some(words => said.includes(words))) return 'subscription';
  return VIEW_ONLINE_WORDS.some(words => said.includes(words)) ? 'online' : 'link';
}

/** True for a short text that speaks of ending the subscription. */
export function isAboutSubscription(text: string): boolean {
  const said = text.toLowerCase();
  return UNSUBSCRIBE_WORDS.some(words => said.includes(words));
}

/** Parts of addresses of mail services that act for one subscriber. */
const SUBSCRIPTION_PATH =
  /[/?&=._-](?:un-?sub(?:scri(?:be[ds]?|ptions?))?|opt-?out|list-unsubscribe|email-?preferences|manage[_-]?(?:preferences|subscriptions?)|preference-?cent(?:er|re)|subscription_?preferences|disable_email|profile\?u=|vcard\?u=)(?![a-z])/i;

/** Addresses that only lead on: the page is named in one of these parameters. */
const TARGET_PARAMETERS = [
  'url',
  'u',
  'target',
  'redirect',
  'redirect_url',
  'redirect_to',
  'link',
  'dest',
  'destination',
  'to',
  'q',
];

/** Parameters that tell who was sent the mail, or by which campaign: of the common mail services and their documentation. */
const PERSONAL_PARAMETERS =
  /^(?:utm_.*|mc_[ce]id|e?mail(?:_?address)?|recipient.*|subscriber.*|contact_?id|user_?id|uid|guid|token|sig|_hs.*|hs[A-Z].*|__hs.*|mkt_tok|vero_.*|oly_.*|ck_subscriber.*|[fg]clid|msclkid|s?c_?(?:lid|uid|eh|src)|elq.*|trk.*|wickedid|ml_subscriber.*|bxid|cndid|nl_?id|emci|emdi|ceid|ref_?src|at_(?:email|user).*|ns_.*|smid|sfmc_.*|l?rid|et_.*|email_.*|__s|e)$/;

/** Longer addresses are refused by common servers (8,000 octets: RFC 9110, section 4.1, asks for at least that). */
const MAX_ADDRESS_CHARS = 8000;

/** Redirects inside redirects. */
const MAX_UNWRAPPED = 3;

/**
 * A mail's link as anyone may see it: the page itself where a redirect names it, without parameters that tell who was sent the mail. Undefined where
 * nothing safe is left: not http(s), a token in the path, or one of the `addresses` of the mail's receivers (lower case).
 */
export function publicAddress(href: string, addresses: readonly string[], unwrapped = 0): string | undefined {
  const url = href.length > MAX_ADDRESS_CHARS ? null : URL.parse(href.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  const target = unwrapped < MAX_UNWRAPPED ? targetOf(url) : undefined;
  if (target !== undefined) return publicAddress(target, addresses, unwrapped + 1);
  for (const [name, value] of [...url.searchParams])
    if (PERSONAL_PARAMETERS.test(name) || isToken(value)) url.searchParams.delete(name);
  if (isToken(url.hash) || PERSONAL_PARAMETERS.test(url.hash.slice(1).split('=')[0] ?? '')) url.hash = '';
  const plain = decodeSafely(url.href).toLowerCase();
  const isPersonal =
    isToken(decodeSafely(url.pathname + url.host)) || addresses.some(address => plain.includes(address));
  return isPersonal || SUBSCRIPTION_PATH.test(url.href) ? undefined : url.href;
}

function targetOf(url: URL): string | undefined {
  for (const name of TARGET_PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value !== null && /^https?:\/\/[^/]+\./i.test(value)) return value;
  }
  return undefined;
}

/** A run of letters and digits that no word or number is: 20 with both, or 16 with capitals among small letters and digits. Parts of UUIDs (12) stay below, since outlets use them in addresses. */
export function isToken(text: string): boolean {
  return text
    .split(/[^A-Za-z0-9]+/)
    .some(
      run =>
        (run.length >= 20 && /\d/.test(run) && /[A-Za-z]/.test(run)) ||
        (run.length >= 16 && /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)),
    );
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
