import type { Span } from '../../../lib/span.ts';
import { findAddressee } from './addressees.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { CLASS, FRAME } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { isOf } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A reporting verb where it stands, with everything that was read around it. */
export interface Report {
  readonly text: string;
  readonly unit: Unit;
  readonly lexicon: Lexicon;
  readonly cue: Cue;
  readonly group: VerbGroup;
  /** Index of a particle at the clause's end. */
  readonly far?: number;
  /** True for a verb that shares its subject with an earlier one ("… and added that"). */
  readonly isCoordinate?: true;
  /** True for a verb whose subject is a relative pronoun; `before` is what the pronoun stands for. */
  readonly isRelative?: true;
  /** True for a verb without a subject in a language that needs none. */
  readonly isSubjectless?: true;
  readonly before?: Phrase | undefined;
  readonly after?: Phrase | undefined;
}

/** Rules by which, in a paragraph that starts with a dash, the content is what was said. */
const isSpoken = (rule: string): boolean => rule === 'clause-before' || rule === 'split';

interface Parts {
  readonly content: { readonly form: Finding['form']; readonly span: Span };
  readonly speaker: Phrase | Span | null;
  readonly rule: string;
  readonly addressee?: Phrase | undefined;
}

/** The finding of a report. */
export function findingOf(
  { unit, cue, group, far, lexicon, isSubjectless }: Report,
  { content, speaker, rule, addressee }: Parts,
): Finding {
  const told = addressee ?? (cue.isThought ? undefined : toldBehind(unit, { cue, group, lexicon, rule }));
  const isNegated = (cue.isNegated === true) !== ((group.classes & CLASS.negation) !== 0);
  const cueFirst = group.farAuxiliary === undefined ? group.first : group.last;
  return {
    unit,
    form: unit.isDashed && isSpoken(rule) ? 'direct' : content.form,
    content: content.span,
    speaker: speaker !== null && 'first' in speaker ? speakerSpan(unit, speaker, lexicon) : speaker,
    cue: spanOfTokens(unit, { first: cueFirst, last: far !== undefined && far - group.last < 4 ? far : group.last }),
    act: cue.act,
    ...(isSubjectless && { isSubjectless }),
    ...(isNegated && { negated: true as const }),
    ...(told && { addressee: spanOfTokens(unit, told) }),
    rule: cue.isThought ? `thought/${rule}` : rule,
  };
}

/** Who is told, behind a report that follows its content ("…," she told reporters), as a pronoun before the verb ("le dijo"), or by a preposition. */
function toldBehind(
  { tokens }: Unit,
  { cue, group, lexicon, rule }: Pick<Report, 'cue' | 'group' | 'lexicon'> & { rule: string },
): Phrase | undefined {
  for (let k = group.first; k < group.last; k++)
    if (lexicon.listenerPronouns.has(tokens[k]?.lower ?? '')) return { first: k, last: k };
  const first = group.last + 1;
  const isBehind = rule === 'quote-before' || rule === 'clause-before';
  if (isBehind && (cue.frames & FRAME.addressee) !== 0) {
    if (isOf(tokens[first], CLASS.objectPronoun)) return { first, last: first };
    const phrase = findSubjectAfter(tokens, first, lexicon);
    if (phrase?.first === first) return phrase;
  }
  return findAddressee(tokens, first, lexicon);
}

/** Where the subject is impersonal ("heißt es in einer Mitteilung"), the medium behind it speaks, else nobody. */
function speakerSpan(unit: Unit, phrase: Phrase, lexicon: Lexicon): Span | null {
  if (!isOf(unit.tokens[phrase.first], CLASS.impersonal) || phrase.first !== phrase.last)
    return spanOfTokens(unit, phrase);
  const hasPlace = isOf(unit.tokens[phrase.last + 1], CLASS.preposition);
  const medium = hasPlace ? findSubjectAfter(unit.tokens, phrase.last + 2, lexicon) : undefined;
  return medium ? spanOfTokens(unit, medium) : null;
}
