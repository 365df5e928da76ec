import { type Content, html, type SafeHtml } from '../html/html.ts';
import { Printable } from '../html/printable.ts';
import type { MessageKey, Template } from './catalogue.ts';
import { catalogueOf } from './registry.ts';

/** The sentences of the interface in one language. */
export interface Messages {
  /** The language that the interface is really in: English where the one asked for has no catalogue. */
  readonly language: string;
  /** A sentence as text, for attributes and pages. Slots are numbers (printed in the language's way) and printable text. */
  readonly text: (key: MessageKey, slots?: Readonly<Record<string, Printable | number>>) => Printable;
  /** A sentence as markup, where a slot holds markup (a passage, a link). */
  readonly phrase: (key: MessageKey, slots: Readonly<Record<string, Content>>) => SafeHtml;
}

const known = new Map<string, Messages>();

/** The {@link Messages} of a language. */
export function messagesOf(language: string): Messages {
  const { language: code } = catalogueOf(language);
  const messages = known.get(code) ?? createMessages(code);
  known.set(code, messages);
  return messages;
}

function createMessages(language: string): Messages {
  const { catalogue } = catalogueOf(language);
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const plain = new Map<MessageKey, Printable>();
  const templateOf = (key: MessageKey, n: unknown): string => chooseTemplate(catalogue[key], n, plurals);
  const toText = (slot: Printable | number): string => (typeof slot === 'number' ? numbers.format(slot) : slot.text);
  const text: Messages['text'] = (key, slots) => {
    const ready = slots ? undefined : plain.get(key);
    if (ready) return ready;
    const pieces = splitTemplate(templateOf(key, slots?.n));
    const made = new Printable(
      pieces.map(({ literal, slot }) => literal + (slot ? toText(slotOf(slots ?? {}, slot, key)) : '')).join(''),
    );
    if (!slots) plain.set(key, made);
    return made;
  };
  const phrase: Messages['phrase'] = (key, slots) =>
    html`${splitTemplate(templateOf(key, slots.n)).map(({ literal, slot }): Content => {
      const value = slot ? slotOf(slots, slot, key) : undefined;
      return [new Printable(literal), typeof value === 'number' ? new Printable(numbers.format(value)) : value];
    })}`;
  return { language, text, phrase };
}

function chooseTemplate(template: Template, n: unknown, plurals: Intl.PluralRules): string {
  if (typeof template === 'string') return template;
  const category = typeof n === 'number' ? plurals.select(n) : 'other';
  return (category in template ? template[category as keyof typeof template] : undefined) ?? template.other;
}

function slotOf<T>(slots: Readonly<Record<string, T>>, slot: string, key: string): T {
  const value = slots[slot];
  if (value === undefined) throw new TypeError(`message ${key} expects a value for {${slot}}`);
  return value;
}

const SLOT = /\{(\w+)\}/;

/** A template as its literal pieces, each with the name of the slot that follows it (none after the last). */
export function splitTemplate(template: string): { literal: string; slot?: string }[] {
  const parts = template.split(SLOT);
  const pieces: { literal: string; slot?: string }[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const slot = parts[i + 1];
    pieces.push({ literal: parts[i] ?? '', ...(slot !== undefined && { slot }) });
  }
  return pieces;
}
