import { contentOf } from './contents.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findSubjectBefore } from './subjects-before.ts';
import { isCuePlace, isOf, matchCue } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Passives with an agent: in "The demand was rejected by Alvia" the agent speaks and the subject is the content. */
export function findPassives(text: string, unit: Unit, lexicon: Lexicon): Finding[] {
  const found: Finding[] = [];
  for (let i = 1; i < unit.tokens.length; i++) {
    if (!isCuePlace(unit.tokens, i)) continue;
    const finding = passiveAt(text, unit, { i, lexicon });
    if (finding) found.push(finding);
  }
  return found;
}

function passiveAt(text: string, unit: Unit, { i, lexicon }: { i: number; lexicon: Lexicon }): Finding | undefined {
  const { tokens } = unit;
  const match = matchCue(tokens, i).find(m => m.cue.tense === 'participle' && (m.cue.frames & FRAME.object) !== 0);
  if (!match || match.cue.isThought || match.cue.act === 'say') return undefined;
  const group = readVerbGroup(tokens, i, { last: match.last, cue: match.cue, lexicon });
  if ((group.classes & CLASS.be) === 0 || (group.classes & (CLASS.modal | CLASS.infinitiveMark)) !== 0)
    return undefined;
  const mark = findAgentMark(unit, group.farAuxiliary ?? match.last, match.last);
  if (mark === undefined) return undefined;
  const agent = findSubjectAfter(tokens, mark + 1, lexicon);
  const subject = findSubjectBefore(tokens, group.farAuxiliary ?? group.first, lexicon);
  if (!agent || !subject || isOf(tokens[subject.first], CLASS.pronoun)) return undefined;
  const content = contentOf(text, tokens, subject.first, subject.last + 1);
  if (!content) return undefined;
  const isNegated = (group.classes & CLASS.negation) !== 0;
  return {
    unit,
    form: content.form,
    content: content.span,
    speaker: spanOfTokens(unit, agent),
    cue: spanOfTokens(unit, { first: group.farAuxiliary === undefined ? group.first : i, last: match.last }),
    act: match.cue.act,
    ...(isNegated && { negated: true as const }),
    rule: 'passive',
  };
}

/** The preposition of the agent: right behind the verb, or between auxiliary and participle. */
function findAgentMark({ tokens }: Unit, from: number, last: number): number | undefined {
  if (isOf(tokens[last + 1], CLASS.agentMark)) return last + 1;
  for (let k = from + 1; k < last; k++) if (isOf(tokens[k], CLASS.agentMark)) return k;
  return undefined;
}
