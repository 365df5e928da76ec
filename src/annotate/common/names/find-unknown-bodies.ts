import type { NameType } from '../../../model/annotation.ts';
import { bodyKey, bodyKindsOf } from './body-key.ts';
import type { NameData } from './data.ts';
import { WORD } from './lexicon.ts';
import type { PhraseMatch } from './match-phrases.ts';
import type { Token } from './read-tokens.ts';

interface Text {
  readonly tokens: readonly Token[];
  readonly phrases: ReadonlyMap<number, PhraseMatch>;
  readonly data: NameData;
  readonly kinds: ReadonlyMap<string, string>;
  /** Words that have a capital somewhere but at a start. */
  readonly proper: ReadonlySet<string>;
}

interface Body {
  readonly from: number;
  readonly to: number;
  /** The proper part, in lower case. */
  readonly word: string;
  readonly kind: string;
}

/**
 * Bodies and treaties that are in no table: one proper name and the noun for what they are, in the order and letters of each language ("Corvana Pact",
 * "Corvanapakten", "Corvana-Pakt", "pacte de Corvana", "Корванский пакт"). Gives matches as of known names.
 */
export function findUnknownBodies(
  tokens: readonly Token[],
  phrases: ReadonlyMap<number, PhraseMatch>,
  data: NameData,
): Map<number, PhraseMatch> {
  const proper = new Set(tokens.filter(token => token.isCapital && !token.isStart).map(token => token.plain));
  const text: Text = { tokens, phrases, data, kinds: bodyKindsOf(data), proper };
  const matches = new Map<number, PhraseMatch>();
  for (let i = 0; i < tokens.length; i++) {
    const body = tokens[i]?.isCapital ? (beforeHead(text, i) ?? compound(text, i)) : undefined;
    const found = body ?? afterHead(text, i);
    const entity = found && bodyKey([found.word], found.kind, data);
    if (found === undefined || entity === undefined) continue;
    const type: NameType = found.kind === 'treaty' ? 'other' : 'organization';
    const words = tokens.slice(found.from, found.to).map(token => token.plain);
    const entry = { words, type, entity, kind: 'name', letters: 'any', isFixed: true } as const;
    matches.set(found.from, { from: found.from, to: found.to, entry });
    i = found.to - 1;
  }
  return matches;
}

/** Bits of words that are no proper part of a body's name. */
const OTHER =
  WORD.given |
  WORD.function |
  WORD.honorific |
  WORD.role |
  WORD.roleModifier |
  WORD.calendar |
  WORD.orgHead |
  WORD.orgSuffix |
  WORD.noun;

const MIN_LETTERS = 4;

function isProper({ tokens, phrases }: Text, i: number): boolean {
  const token = tokens[i];
  if (!token?.isCapital || token.text.length < MIN_LETTERS || token.bits & OTHER) return false;
  const known = phrases.get(i);
  return known === undefined || (known.to === i + 1 && known.entry.type === 'place' && known.entry.kind !== 'demonym');
}

/** True for a word that goes on as a name beside another. */
function isNameBeside({ tokens }: Text, at: number, edge: number): boolean {
  const token = tokens[at];
  if (tokens[edge]?.gap !== 'space' || !token?.isCapital) return false;
  return !(token.bits & (WORD.function | WORD.role | WORD.roleModifier | WORD.honorific));
}

/** "Corvana Pact", "Corvana-Pakt", "Корванский пакт". */
function beforeHead(text: Text, i: number): Body | undefined {
  const { tokens, kinds, data } = text;
  const [token, head] = [tokens[i], tokens[i + 1]];
  const kind = kinds.get(head?.plain ?? '');
  if (token === undefined || head === undefined || kind === undefined || !isProper(text, i)) return undefined;
  if (head.gap !== (data.hasCapitalNouns ? 'hyphen' : 'space')) return undefined;
  if (data.script === 'cyrillic' ? !ADJECTIVE.test(token.plain) || text.phrases.has(i) : !head.isCapital)
    return undefined;
  if (data.hasPostposedAdjectives || tokens[i + 2]?.plain === 'of') return undefined;
  const isInside =
    isNameBeside(text, i - 1, i) ||
    (data.script === 'latin' && !data.hasCapitalNouns && isNameBeside(text, i + 2, i + 2));
  return isInside ? undefined : { from: i, to: i + 2, word: token.plain, kind };
}

const ADJECTIVE = /сь?к(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими|а|ої|ій|у|е|і)$/;

/** "Corvanapakten" (Swedish): a name may begin a sentence only where it has its capital elsewhere too. */
function compound({ tokens, phrases, data, kinds, proper }: Text, i: number): Body | undefined {
  const token = tokens[i];
  if (data.words.ARTICLES !== '-' || token === undefined || phrases.has(i) || token.bits & OTHER) return undefined;
  if (
    token.text.length > MAX_COMPOUND ||
    !(proper.has(token.plain) || proper.has(token.plain.replace(/s$/, '')) || proper.has(`${token.plain}s`))
  )
    return undefined;
  const plain = token.plain.replace(/(?<=[nt])s$/, '');
  for (let at = MIN_LETTERS; at < plain.length - 2; at++) {
    const kind = kinds.get(plain.slice(at));
    if (kind) return { from: i, to: i + 1, word: plain.slice(0, at).replace(/-$/, ''), kind };
  }
  return undefined;
}

/** Longer compounds are no names. */
const MAX_COMPOUND = 30;

/** Kinds whose noun makes a name with a small letter too ("le pacte de Corvana"). */
const STRONG = new Set(['pact', 'treaty', 'alliance', 'league']);

/** Kinds that are called after the town where they were signed; "the alliance of" a known place is a phrase, no name. */
const SIGNED = new Set(['pact', 'treaty']);

/** "Pacto de Corvana", "pacte de la Corvane". */
function afterHead(text: Text, i: number): Body | undefined {
  const { tokens, phrases, kinds, data } = text;
  const head = tokens[i];
  const kind = data.hasPostposedAdjectives && head ? kinds.get(head.plain) : undefined;
  if (
    head === undefined ||
    kind === undefined ||
    phrases.has(i) ||
    !(STRONG.has(kind) || (head.isCapital && !head.isStart))
  )
    return undefined;
  let at = i + 1;
  while (
    at < i + 3 &&
    (tokens[at]?.bits ?? 0) & WORD.orgLink &&
    !tokens[at]?.isCapital &&
    /^(?:d|l)/.test(tokens[at]?.plain ?? '')
  )
    at++;
  const isLinked = at > i + 1 && (tokens[at]?.gap === 'space' || /['’]$/.test(tokens[at - 1]?.text ?? ''));
  if (!isLinked || !isProper(text, at) || isNameBeside(text, at + 1, at + 1)) return undefined;
  if (phrases.has(at) && !(SIGNED.has(kind) && phrases.get(at)?.entry.kind === 'name')) return undefined;
  return { from: i, to: at + 1, word: tokens[at]?.plain ?? '', kind };
}
