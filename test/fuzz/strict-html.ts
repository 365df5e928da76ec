import { decodeHTMLAttribute } from 'entities';

/** Elements of text, structure, pictures, sound and film: none runs, loads a document, or changes how what follows is read. */
const HARMLESS = new Set(
  (
    'a abbr acronym address article aside area audio b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn dir div dl ' +
    'dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main map mark menu meter nav ol p picture pre progress q rp rt ' +
    'ruby s samp search section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr'
  ).split(' '),
);

/** Attributes that name, describe or measure; those that hold addresses are in {@link ADDRESSES}. */
const HARMLESS_ATTRIBUTES = new Set(
  (
    'abbr align alt border cellpadding cellspacing class color cols colspan controls datetime dir headers height hreflang id kind label lang loop media muted ' +
    'name open preload rel reversed role rowspan rows scope shape coords sizes span start summary srclang target title type usemap valign value width'
  ).split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'longdesc']);

/** Schemes that run what they hold, or read the machine they are opened on. */
const RUNNING = /^(?:javascript|vbscript|livescript|mocha|data|blob|filesystem|file|view-source|about|jar|mhtml):/i;
/** Schemes that hand the rest of the address on. */
const WRAPPING = /^(?:feed|view-source):/i;
const KNOWN =
  /^(?:https?|mailto|tel|ftp|news|nntp|magnet|xmpp|feed|irc|ircs|geo|sms|sip|sips|webcal|gemini|urn|cid|mid):/i;

/** A tag in the one form that every reader of HTML reads alike: lower-case name, values in double quotes without "<", ">" or a bare quote. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<>]*")?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"<>]*)")?/g;

/**
 * What in a piece of HTML could run, or could be read as other than it seems. It does not repair or parse: it accepts only the plainest form of each tag, so
 * that no two parsers can differ about what it let through. Gives the first few complaints.
 */
export function findScript(html: string): string[] {
  const problems: string[] = [];
  for (let at = html.indexOf('<'); at !== -1 && problems.length < 5; at = html.indexOf('<', at + 1)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    if (tag === null) problems.push(`"<" that is no plain tag: ${JSON.stringify(html.slice(at, at + 60))}`);
    else problems.push(...complaintsOf(tag));
  }
  return problems;
}

function complaintsOf([, end, name = '', attributes = '']: RegExpExecArray): string[] {
  if (!HARMLESS.has(name)) return [`element <${name}>`];
  if (end !== '') return [];
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, key = '', value = '']) => complaintOf(key, value) ?? []);
}

function complaintOf(key: string, value: string): string | undefined {
  if (ADDRESSES.has(key)) return findRunningAddress(value);
  if (key === 'srcset') return value.split(',').map(findRunningAddress).find(Boolean);
  return HARMLESS_ATTRIBUTES.has(key) ? undefined : `attribute ${key}=${JSON.stringify(value.slice(0, 40))}`;
}

/** The address as a browser would understand it (URL standard: C0 controls and blanks at the edges go, tab and line ends anywhere), decoded over and over. */
function findRunningAddress(value: string): string | undefined {
  let address = value;
  for (let i = 0; i < 3; i++) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters that browsers drop
    const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');
    if (RUNNING.test(bare.replace(WRAPPING, ''))) return `address ${JSON.stringify(value.slice(0, 60))}`;
    address = decodeHTMLAttribute(address);
  }
  const scheme = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(decodeHTMLAttribute(value))?.[1];
  const isKnown = scheme === undefined || KNOWN.test(scheme) || URL.parse(decodeHTMLAttribute(value)) === null;
  return isKnown ? undefined : `scheme of ${JSON.stringify(value.slice(0, 60))}`;
}
