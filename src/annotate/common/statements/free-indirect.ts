import type { Span } from '../../../lib/span.ts';
import { isSource } from './clauses.ts';
import { contentOf } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { isClauseMark, isCuePlace, isMark, isOf } from './token-tests.ts';
import type { Unit } from './tokens.ts';

/**
 * Sentences in the mood of reported speech (German Konjunktiv I) without a report of their own: they go on with what the last speaker of the
 * paragraph said.
 */
export function findFreeIndirect(
  text: string,
  units: readonly Unit[],
  { found, lexicon }: { found: readonly Finding[]; lexicon: Lexicon },
): Finding[] {
  const byUnit = new Map<Unit, Finding>();
  for (const finding of found) byUnit.set(finding.unit, finding);
  const result: Finding[] = [];
  let last: { readonly paragraph: number; readonly speaker: Span } | undefined;
  for (const unit of units) {
    if (unit.isQuoted) continue;
    const own = byUnit.get(unit);
    if (own?.speaker) last = { paragraph: unit.paragraph, speaker: own.speaker };
    if (own || !isReportedMood(unit) || hasOwnReport(unit, lexicon)) continue;
    const colon = unit.tokens.findIndex(token => isMark(token, ':'));
    const isOpened = colon > 0 && !unit.tokens.slice(0, colon).some(token => isOf(token, CLASS.reportedMood));
    const content = contentOf(text, unit.tokens, isOpened ? colon + 1 : 0, unit.tokens.length);
    if (!content || content.form === 'direct') continue;
    const opener = isOpened ? findSubjectAfter(unit.tokens.slice(0, colon), 0, lexicon) : undefined;
    if (opener) last = { paragraph: unit.paragraph, speaker: spanOfTokens(unit, opener) };
    const speaker = last?.paragraph === unit.paragraph ? last.speaker : null;
    result.push({
      unit,
      form: content.form,
      content: content.span,
      speaker,
      cue: null,
      act: 'say',
      rule: 'reported-mood',
    });
  }
  return result;
}

/** True when the main clause, at the sentence's start, is in the mood of reported speech. */
function isReportedMood({ tokens }: Unit): boolean {
  for (const [k, token] of tokens.entries()) {
    if (isOf(token, CLASS.reportedMood)) return true;
    if (isClauseMark(token) && k > 0) return false;
    if (isMark(token, ';')) return false;
  }
  return false;
}

/** True for a sentence that names a source or holds a reporting verb, though no rule could read it: its speaker is someone else. */
function hasOwnReport({ tokens }: Unit, lexicon: Lexicon): boolean {
  return tokens.some(
    (token, k) =>
      isSource(tokens, k, lexicon) ||
      (isCuePlace(tokens, k) &&
        token.entry?.cues.some(c => c.frames & FRAME.quote && c.tense === 'finite' && !c.isThought)),
  );
}
