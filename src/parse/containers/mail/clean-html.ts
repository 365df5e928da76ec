import { Parser } from 'htmlparser2';
import { publicAddress, roleOfLink } from './mail-links.ts';
import { type CleanMail, createHider, escapeHtml } from './private-text.ts';

/** Elements of text and structure that are kept. Pictures are left out: in mails they tell the sender who reads. */
const ALLOWED_TAGS = new Set(
  (
    'a abbr address article aside b bdi bdo big blockquote br caption center cite code dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 ' +
    'header hr i ins kbd li main mark ol p pre q s section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul'
  ).split(' '),
);
const VOID_TAGS = new Set(['br', 'hr']);
const ALLOWED_ATTRIBUTES = ['colspan', 'rowspan', 'lang', 'dir', 'datetime', 'start'];

/** Elements whose text is no text of the mail. */
const SILENT_TAGS = new Set(
  'script style title textarea option select button noscript template xml svg math iframe object head'.split(' '),
);

/** Openings that are shown in a list of mails only ("preheader"), or to other mail programs. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:max-height|opacity)\s*:\s*0(?![.\d]*[1-9])/i;

/** Layout tables of newsletters reach 60; what is nested deeper than this is made to harm, and is not read further. */
const MAX_DEPTH = 500;
/** Code units parsed between two looks at the depth. */
const STEP_CHARS = 16_384;
/** Styles are no longer; the rest is not looked at. */
const MAX_STYLE_CHARS = 2000;
/** As much of a link's words as can be a label. */
const MAX_LABEL_CHARS = 1000;

/** The HTML of a mail as anyone may see it, in time linear in its length. `addresses` are those of its receivers, in lower case; they are left out wherever they stand. */
export function cleanMailHtml(source: string, addresses: readonly string[]): CleanMail {
  const writer = new MailWriter(addresses);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => writer.open(tag, attributes),
      onclosetag: tag => writer.close(tag),
      ontext: text => writer.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < source.length && writer.depth <= MAX_DEPTH; at += STEP_CHARS)
    parser.write(source.slice(at, at + STEP_CHARS));
  parser.end();
  return writer.finish();
}

/** A link that is open: where its words begin in what is written. */
interface OpenLink {
  readonly at: number;
  readonly href: string;
  label: string;
}

class MailWriter {
  depth = 0;
  readonly #addresses: readonly string[];
  readonly #hide: (text: string) => string;
  #parts: string[] = [];
  #text = '';
  /** The depth of the outermost element that is left out with all that is in it; 0 where none is. */
  #silentFrom = 0;
  #link: OpenLink | undefined;
  #onlineUrl: string | undefined;

  constructor(addresses: readonly string[]) {
    this.#addresses = addresses;
    this.#hide = createHider(addresses);
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.#flush();
    this.depth++;
    const isHidden = SILENT_TAGS.has(tag) || HIDDEN.test((attributes.style ?? '').slice(0, MAX_STYLE_CHARS));
    if (isHidden && this.#silentFrom === 0) this.#silentFrom = this.depth;
    if (this.#silentFrom > 0 || !ALLOWED_TAGS.has(tag)) return;
    if (tag === 'a') this.#openLink(attributes.href ?? '');
    else this.#parts.push(`<${tag}${attributesOf(attributes)}>`);
  }

  close(tag: string): void {
    this.#flush();
    const isSilent = this.#silentFrom > 0;
    if (this.#silentFrom === this.depth) this.#silentFrom = 0;
    this.depth--;
    if (isSilent || !ALLOWED_TAGS.has(tag) || VOID_TAGS.has(tag)) return;
    if (tag === 'a') this.#closeLink();
    else this.#parts.push(`</${tag}>`);
  }

  text(text: string): void {
    // References come as pieces of their own.
    if (this.#silentFrom === 0) this.#text += text;
  }

  finish(): CleanMail {
    this.#flush();
    const html = this.#parts.join('');
    return { html, ...(this.#onlineUrl !== undefined && { onlineUrl: this.#onlineUrl }) };
  }

  #flush(): void {
    if (this.#text === '') return;
    const shown = this.#hide(this.#text);
    if (this.#link !== undefined && this.#link.label.length < MAX_LABEL_CHARS) this.#link.label += this.#text;
    this.#text = '';
    this.#parts.push(escapeHtml(shown));
  }

  #openLink(href: string): void {
    if (this.#link !== undefined) this.#closeLink();
    const address = publicAddress(href, this.#addresses);
    this.#link = { at: this.#parts.length, href, label: '' };
    this.#parts.push(address === undefined ? '<a>' : `<a href="${escapeHtml(address)}">`);
  }

  /** Links that end the subscription go with their words; so does the way to the mail's own page, which is kept as its address. */
  #closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (link === undefined) return;
    const role = roleOfLink(link.label, link.href);
    if (role === 'online') this.#onlineUrl ??= publicAddress(link.href, this.#addresses);
    if (role === 'link') this.#parts.push('</a>');
    else this.#parts = keepTags(this.#parts, link.at);
  }
}

/** The parts with the words from `at` on left out; tags stay, so that what was opened is closed. */
function keepTags(parts: string[], at: number): string[] {
  const tags = parts.splice(at).filter(part => part.startsWith('<') && !part.startsWith('<a'));
  parts.push(...tags.filter(tag => tag !== '<br>'));
  return parts;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  const kept = ALLOWED_ATTRIBUTES.filter(name => attributes[name] !== undefined);
  return kept.map(name => ` ${name}="${escapeHtml(attributes[name] ?? '')}"`).join('');
}
