import { findClauseEnd } from './clauses.ts';
import { contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { isMark, isOf, isVerbal } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** Statements held by a noun with its owner beside it: "Alvia's demand for …", "отказ Альвии от …"; the content reaches to the end of the noun phrase. */
export function findNominals(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  const { tokens } = unit;
  for (let k = 0; k < tokens.length; k++) {
    const nominal = tokens[k]?.entry?.nominal;
    const speaker = nominal && (findOwner(unit, k, lexicon) ?? findOwnerBehind(unit, k, lexicon));
    if (!speaker) continue;
    const link = linkAt(tokens, Math.max(k, speaker.last) + 1, nominal.links);
    if (link === undefined) continue;
    const from = isOf(tokens[link], CLASS.infinitiveMark) ? link : link + 1;
    const content = contentOf(text, tokens, from, phraseEnd(unit, from, lexicon));
    if (!content || countWords(tokens, from, tokens.length) < 1) continue;
    found.push({
      unit,
      form: content.form,
      content: content.span,
      speaker: spanOfTokens(unit, speaker),
      cue: spanOfTokens(unit, { first: k, last: speaker.last > k ? k : link }),
      act: nominal.act,
      rule: 'noun',
    });
  }
  return found;
}

/** The owner right before the noun, at most one adjective between. */
function findOwner({ tokens }: Unit, noun: number, lexicon: Lexicon): Phrase | undefined {
  for (const last of [noun - 1, noun - 2]) {
    const token = tokens[last];
    if (token?.kind !== 'word' || !token.isCapital || !lexicon.genitiveEnding?.test(token.lower)) continue;
    let first = last;
    while (tokens[first - 1]?.kind === 'word' && tokens[first - 1]?.isCapital) first--;
    return { first, last };
  }
  return undefined;
}

/** The word that introduces the content, at most a comma before it ("die Forderung, dass"). */
function linkAt(tokens: Unit['tokens'], at: number, links: ReadonlySet<string>): number | undefined {
  const link = isMark(tokens[at], ',') ? at + 1 : at;
  return links.has(tokens[link]?.lower ?? '') ? link : undefined;
}

/** "Отказ России от", "die Forderung Tarwiens nach", "le refus de la Tarvie de": a name behind the noun, which the language marks by a preposition or a case. */
function findOwnerBehind({ tokens }: Unit, noun: number, lexicon: Lexicon): Phrase | undefined {
  if (lexicon.data.ownerPrepositions === undefined) return undefined;
  let first = noun + 1;
  while (first < noun + 3 && lexicon.ownerPrepositions.has(tokens[first]?.lower ?? '')) first++;
  if (first === noun + 1 && lexicon.genitiveEnding && !lexicon.genitiveEnding.test(tokens[first]?.lower ?? ''))
    return undefined;
  if (first === noun + 1 && lexicon.data.hasPrepositionalOwners) return undefined;
  const name = tokens[first]?.name;
  if (!name || name.type === 'other' || !tokens[first]?.isCapital) return undefined;
  let last = first;
  while (tokens[last + 1]?.name === name) last++;
  return { first, last };
}

function phraseEnd({ tokens }: Unit, from: number, lexicon: Lexicon): number {
  const end = findClauseEnd(tokens, from, lexicon);
  for (let k = from + 1; k < end; k++)
    if (isMark(tokens[k], ',;') || isVerbal(tokens, k, lexicon) || isClauseVerb(tokens, k, lexicon)) return k;
  return end;
}

const isClauseVerb = (tokens: Unit['tokens'], k: number, { clauseVerb }: Lexicon): boolean =>
  tokens[k]?.entry === undefined && clauseVerb?.test(tokens[k]?.lower ?? '') === true && !tokens[k]?.isCapital;
