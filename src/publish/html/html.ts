import { Attribute, Printable } from './printable.ts';

/** Markup made by {@link html}: its template is program text and its slots were checked. */
export class SafeHtml {
  readonly #markup: string;
  constructor(key: symbol, markup: string) {
    if (key !== MAKER) throw new TypeError('markup is made by the html tag only');
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

const MAKER = Symbol('html');

/** What a slot between tags accepts. A plain string is not among it: text of a source comes as proven text, other text from the catalogue. */
export type Content = SafeHtml | Printable | number | false | undefined | readonly Content[];
/** What a slot inside a quoted attribute value accepts. */
export type AttributeContent = Attribute | Printable | number;
/** Attributes of a start tag, left out where undefined; made by {@link attributes}. */
export class AttributeList {
  readonly #markup: string;
  constructor(key: symbol, markup: string) {
    if (key !== MAKER) throw new TypeError('attribute lists are made by attributes() only');
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

type SlotContext = 'content' | 'tag' | 'value';

/**
 * Template tag for HTML and XML. Slots are escaped; what may stand in one depends on where it stands: {@link Content} between tags,
 * {@link AttributeContent} inside quotes, an {@link AttributeList} inside a start tag. Throws a TypeError for anything else, a plain
 * string before all.
 */
export function html(
  strings: TemplateStringsArray,
  ...slots: readonly (Content | AttributeContent | AttributeList)[]
): SafeHtml {
  const contexts = contextsOf(strings);
  let markup = strings[0] ?? '';
  for (let i = 0; i < slots.length; i++) {
    markup += renderSlot(slots[i], contexts[i] ?? 'content') + (strings[i + 1] ?? '');
  }
  return new SafeHtml(MAKER, markup);
}

/** An {@link AttributeList} with a leading blank; names are program text, undefined values are left out, `true` gives the bare name. */
export function attributes(
  values: Readonly<Record<string, AttributeContent | true | false | undefined>>,
): AttributeList {
  let markup = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === false) continue;
    markup += value === true ? ` ${name}` : ` ${name}="${renderSlot(value, 'value')}"`;
  }
  return new AttributeList(MAKER, markup);
}

function renderSlot(slot: unknown, context: SlotContext): string {
  if (typeof slot === 'number' && context !== 'tag') return String(slot);
  if (slot instanceof Printable && context !== 'tag') return escapeMarkup(slot.text);
  if (context === 'content') return renderContent(slot);
  if (context === 'value' && slot instanceof Attribute) return escapeMarkup(slot.value);
  if (context === 'tag' && slot instanceof AttributeList) return slot.toString();
  throw new TypeError(`expected ${EXPECTED[context]} in a template slot, got ${describe(slot)}`);
}

function renderContent(slot: unknown): string {
  if (slot instanceof SafeHtml) return slot.toString();
  if (slot === undefined || slot === false) return '';
  if (Array.isArray(slot)) {
    let markup = '';
    for (const part of slot) markup += renderSlot(part, 'content');
    return markup;
  }
  throw new TypeError(`expected ${EXPECTED.content} in a template slot, got ${describe(slot)}`);
}

const EXPECTED: Readonly<Record<SlotContext, string>> = {
  content: 'markup, proven text, a message, a formatted value or a number',
  value: 'an attribute value, a message or a number',
  tag: 'a list of attributes',
};

const describe = (slot: unknown): string =>
  typeof slot === 'string' ? `the plain string "${slot.slice(0, 40)}"` : slot === null ? 'null' : typeof slot;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escapeMarkup = (text: string): string =>
  /[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, c => ESCAPES[c] ?? c) : text;

const knownContexts = new WeakMap<TemplateStringsArray, readonly SlotContext[]>();

function contextsOf(strings: TemplateStringsArray): readonly SlotContext[] {
  const known = knownContexts.get(strings);
  if (known) return known;
  let context: SlotContext = 'content';
  const contexts = strings.slice(0, -1).map(chunk => {
    context = contextAfter(chunk, context);
    return context;
  });
  knownContexts.set(strings, contexts);
  return contexts;
}

function contextAfter(chunk: string, before: SlotContext): SlotContext {
  let context = before;
  for (const c of chunk) {
    if (context === 'content') context = c === '<' ? 'tag' : 'content';
    else if (c === '"') context = context === 'tag' ? 'value' : 'tag';
    else if (c === '>' && context === 'tag') context = 'content';
  }
  return context;
}
