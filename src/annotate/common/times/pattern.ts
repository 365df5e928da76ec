import type { TimeData, TimeRule } from './data.ts';
import { type ClassValue, type CompiledPattern, classValue, type Element, type Token } from './lexeme.ts';

/** What the words of a match say, class by class, in text order. */
export type Slots = Readonly<Record<string, readonly ClassValue[]>>;

/** Tokens `start` to `end`, end exclusive. */
export interface Match {
  readonly pattern: CompiledPattern;
  readonly start: number;
  readonly end: number;
  readonly slots: Slots;
}

/** Classes that stand for several: N is anything that counts. */
const ALIASES: Readonly<Record<string, readonly string[]>> = { N: ['NUM', 'VAGUE', 'ONE'] };

let patternCount = 0;

/** Reads the pattern language described at TimeRule. Throws where a pattern has no body or unbalanced brackets. */
export function compilePattern(rule: TimeRule, pattern: string, { language, macros }: TimeData): CompiledPattern {
  const parts = bracketEach(expandMacros(pattern, macros ?? {}))
    .split(' ')
    .filter(part => part !== '');
  const isContext = parts.map(part => part.startsWith('('));
  const first = isContext.indexOf(false);
  const last = isContext.lastIndexOf(false);
  if (first === -1 || isContext.slice(first, last).includes(true))
    throw new Error(`${language}/${rule.id}: "${pattern}" must be one body with context around it`);
  const elements = parts.map(part => compileElement(part, `${language}/${rule.id}`));
  patternCount++;
  return {
    rule,
    ruleId: `${language}/${rule.id}`,
    before: elements.slice(0, first).reverse(),
    body: elements.slice(first, last + 1),
    after: elements.slice(last + 1),
    order: patternCount,
    minLength: elements.slice(first, last + 1).filter(({ isOptional }) => !isOptional).length,
  };
}

/** "(a b)" as "(a) (b)". */
const bracketEach = (pattern: string): string =>
  pattern.replace(/\(([^()]*)\)/g, (_, inner: string) =>
    inner
      .split(' ')
      .map(part => `(${part})`)
      .join(' '),
  );

function expandMacros(pattern: string, macros: Readonly<Record<string, string>>): string {
  return pattern.replace(/\$(\w+)/g, (_, name: string) => {
    const macro = macros[name];
    if (macro === undefined) throw new Error(`no macro $${name} for "${pattern}"`);
    return macro;
  });
}

function compileElement(part: string, id: string): Element {
  const match = /^(\()?(.+?)(\))?(\?)?$/.exec(part);
  if (!match?.[2] || (match[1] === undefined) !== (match[3] === undefined))
    throw new Error(`${id}: bad element "${part}"`);
  const inner = match[2].endsWith('?') && match[2].length > 1 ? match[2].slice(0, -1) : match[2];
  const names = inner.split('|');
  const isClass = (name: string): boolean => /^[A-Z]+$/.test(name);
  return {
    words: names.filter(name => !isClass(name)),
    classes: names.filter(isClass).flatMap(name => ALIASES[name] ?? [name]),
    isOptional: match[4] !== undefined || inner !== match[2],
  };
}

/** The elements that can be the first of a pattern: up to the first that is not optional. */
export function startsOf({ body }: CompiledPattern): readonly Element[] {
  const end = body.findIndex(element => !element.isOptional);
  if (end === -1) throw new Error('a pattern needs an element that is not optional');
  return body.slice(0, end + 1);
}

/** The longest way in which a pattern matches at token `start`, or undefined. */
export function matchPattern(pattern: CompiledPattern, tokens: readonly Token[], start: number): Match | undefined {
  if (pattern.before.length > 0 && !precedes(pattern.before, tokens, start)) return undefined;
  const attempt: Attempt = { pattern, tokens, taken: [] };
  const matched = matchBody(attempt, 0, start);
  const end = matched === -1 ? -1 : trimmedEnd(tokens, start, matched);
  return end <= start ? undefined : { pattern, start, end, slots: slotsOf(attempt.taken, pattern.rule) };
}

interface Attempt {
  readonly pattern: CompiledPattern;
  readonly tokens: readonly Token[];
  readonly taken: Taken[];
}

/** Matches the body from element `ei` at token `ti`, optional elements first; the token after the match, or -1. */
function matchBody(attempt: Attempt, ei: number, ti: number): number {
  const { pattern, tokens, taken } = attempt;
  const element = pattern.body[ei];
  if (element === undefined) return matchAfter(pattern.after, tokens, ti, taken) ? ti : -1;
  const token = tokens[ti];
  const name = token === undefined ? undefined : findClass(element, token);
  if (token !== undefined && name !== undefined) {
    taken.push({ name, token });
    const end = matchBody(attempt, ei + 1, ti + 1);
    if (end !== -1) return end;
    taken.pop();
  }
  return element.isOptional ? matchBody(attempt, ei + 1, ti) : -1;
}

/** An optional comma or link word at the end belongs to the next words, not to the date. */
function trimmedEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  while (last > start && isFiller(tokens[last - 1] as Token)) last--;
  return last;
}

const isFiller = (token: Token): boolean =>
  token.text === ',' ||
  (token.numeral === undefined && Object.keys(token.lexeme?.values ?? {}).includes('LINK') && !isContent(token));

const FILLER_CLASSES: ReadonlySet<string> = new Set(['LINK', 'IN', 'DET', 'TO', 'ONE', 'APPROX', 'AT', 'SHIFT']);
const isContent = ({ lexeme }: Token): boolean =>
  Object.keys(lexeme?.values ?? {}).some(name => !FILLER_CLASSES.has(name));

interface Taken {
  readonly name: string;
  readonly token: Token;
}

/** The class in which a token fits an element, "" for a word itself, undefined where it does not fit. */
function findClass({ words, classes }: Element, token: Token): string | undefined {
  if (words.length > 0 && words.includes(token.text)) return '';
  for (const name of classes) if (classValue(token, name) !== undefined) return name;
  return undefined;
}

function precedes(before: readonly Element[], tokens: readonly Token[], start: number): boolean {
  let ti = start - 1;
  for (const element of before) {
    const token = tokens[ti];
    if (token !== undefined && findClass(element, token) !== undefined) ti--;
    else if (!element.isOptional) return false;
  }
  return true;
}

function matchAfter(after: readonly Element[], tokens: readonly Token[], start: number, taken: Taken[]): boolean {
  let ti = start;
  const held = taken.length;
  for (const element of after) {
    const token = tokens[ti];
    const name = token === undefined ? undefined : findClass(element, token);
    if (token !== undefined && name !== undefined) {
      taken.push({ name, token });
      ti++;
    } else if (!element.isOptional) {
      taken.length = held;
      return false;
    }
  }
  return true;
}

function slotsOf(taken: readonly Taken[], rule: TimeRule): Slots {
  const slots: Record<string, ClassValue[]> = {};
  for (const { name, token } of taken) {
    const value = name === '' ? undefined : classValue(token, name);
    if (value === undefined) continue;
    const known = slots[name];
    if (known) known.push(value);
    else slots[name] = [value];
  }
  const literal = rule.means === 'part-of-day' ? [...LITERAL_CLASSES, 'P'] : LITERAL_CLASSES;
  addLiteral(
    slots,
    taken,
    literal.filter(name => rule.with?.[name] === undefined),
  );
  return slots;
}

/** Classes whose value a word says even where the pattern names the word itself ("the end of the YEAR"); so do parts of the day alone. */
const LITERAL_CLASSES: readonly string[] = ['UNIT', 'S'];

function addLiteral(slots: Record<string, ClassValue[]>, taken: readonly Taken[], classes: readonly string[]): void {
  for (const name of classes) {
    if (slots[name]) continue;
    const value = taken.find(({ name: own, token }) => own === '' && token.lexeme?.values[name] !== undefined)?.token;
    if (value?.lexeme?.values[name] !== undefined) slots[name] = [value.lexeme.values[name]];
  }
}
