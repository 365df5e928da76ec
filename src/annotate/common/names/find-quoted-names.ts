import { plainNameKey } from '../../../lib/name-key.ts';
import type { NameType } from '../../../model/annotation.ts';
import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import { type Mention, mentionOf } from './mention.ts';

/** Words of a title, paper or company in quotation marks at most; more are a quotation. */
const MAX_WORDS = 7;

/** What stands between the word before and the name: a blank and one opening mark. */
const OPENED = /^[ \u00a0\u202f]["“„«‹‘'][ \u00a0\u202f]?$/;
const CLOSED = /^(?:[ \u00a0\u202f]?["“”»›]|['’](?![\p{L}]))/u;
/** Marks that end or cut a sentence: no name goes over them. */
const CUT = /[.;:!?…"“”„«»\n]/;

/**
 * Names that stand in quotation marks within a sentence, by their first token: works, papers, ships, companies ("the film “The Salt Year”", «Белая сцена»). What begins with a
 * small letter, or with its sentence, or ends with a stop or comma is a quotation and no name.
 */
export function findQuotedNames(text: string, ground: Ground): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  const { tokens, phrases } = ground;
  for (let i = 1; i < tokens.length; i++) {
    const [before, first] = [tokens[i - 1], tokens[i]];
    if (before === undefined || !first?.isQuoted || !first.isCapital) continue;
    if (!OPENED.test(text.slice(before.end, first.start)) || isNickname(ground, i)) continue;
    if (ground.hasCapitalNouns && !(before.isCapital || (first.bits & WORD.article && tokens[i + 1]?.gap === 'space')))
      continue;
    const to = closingAt(text, ground, i);
    if (to === undefined || phrases.get(i)?.to === to) continue;
    found.set(i, quotedMention(ground, i, to));
  }
  return found;
}

/** «Ramiro “N”», "José «Pepe» Ruiz". */
const isNickname = ({ tokens, hasCapitalNouns }: Ground, at: number): boolean =>
  !hasCapitalNouns && tokens[at - 1]?.isCapital === true && ((tokens[at - 1]?.bits ?? 0) & WORD.given) !== 0;

function closingAt(text: string, { tokens }: Ground, from: number): number | undefined {
  for (let i = from; i < from + MAX_WORDS; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token === undefined) return undefined;
    const after = text.slice(token.end, next?.start ?? token.end + 3);
    if (CLOSED.test(after)) return i + 1;
    if (CUT.test(after)) return undefined;
  }
  return undefined;
}

function quotedMention(ground: Ground, from: number, to: number): Mention {
  const { tokens, data } = ground;
  const mention = mentionOf(from, to, { rule: 'quoted' });
  mention.type = quotedType(ground, from, to);
  const words = tokens.slice(from, to).map(token => token.text);
  const key = plainNameKey(words, data.language);
  if (key !== undefined) mention.entity = key;
  return mention;
}

function quotedType({ tokens, data }: Ground, from: number, to: number): NameType {
  const before = tokens[from - 1]?.bits ?? 0;
  if (before & (WORD.bodyNoun | WORD.quotedHead | WORD.orgHead | WORD.bodyEnding)) return 'organization';
  if (before & (WORD.placeNoun | WORD.placeHead)) return 'place';
  if (to - from > 1) return 'other';
  return before & WORD.role || data.script === 'cyrillic' ? 'organization' : 'other';
}
