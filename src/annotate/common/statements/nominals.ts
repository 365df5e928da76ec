import { findClauseEnd } from './clauses.ts';
import { contentOf, countWords } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { isMark, isOf, isVerbal } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/** Statements held by a noun with its owner before it: "Alvia's demand for …", "Alvias krav på …"; the content reaches to the end of the noun phrase. */
export function findNominals(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  const { tokens } = unit;
  for (let k = 1; k < tokens.length; k++) {
    const nominal = tokens[k]?.entry?.nominal;
    if (!nominal?.links.has(tokens[k + 1]?.lower ?? '')) continue;
    const speaker = findOwner(unit, k, lexicon);
    if (!speaker) continue;
    const from = isOf(tokens[k + 1], CLASS.infinitiveMark) ? k + 1 : k + 2;
    const content = contentOf(text, tokens, from, phraseEnd(unit, from, lexicon));
    if (!content || countWords(tokens, from, tokens.length) < 1) continue;
    found.push({
      unit,
      form: content.form,
      content: content.span,
      speaker: spanOfTokens(unit, speaker),
      cue: spanOfTokens(unit, { first: k, last: k + 1 }),
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

function phraseEnd({ tokens }: Unit, from: number, lexicon: Lexicon): number {
  const end = findClauseEnd(tokens, from, lexicon);
  for (let k = from + 1; k < end; k++) if (isMark(tokens[k], ',;') || isVerbal(tokens, k, lexicon)) return k;
  return end;
}
