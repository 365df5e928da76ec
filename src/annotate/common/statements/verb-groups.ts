import { CLASS, type Cue, type Lexicon } from './lexicon.ts';
import { isClauseMark, isMark, isOf } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** A reporting verb with its auxiliaries. */
export interface VerbGroup {
  /** Index of the group's first word (of the far auxiliary where there is one). */
  readonly first: number;
  readonly last: number;
  /** Index of an auxiliary that stands apart from the verb ("hat … erklärt"). */
  readonly farAuxiliary?: number;
  readonly classes: number;
  /** A pronoun between auxiliary and verb ("a-t-il déclaré"). */
  readonly inverted?: number;
}

const GROUP = CLASS.have | CLASS.be | CLASS.do | CLASS.modal | CLASS.negation | CLASS.objectPronoun | CLASS.adverb;
/** How far an auxiliary may stand from its participle in a verb-second language, in tokens. */
const MAX_FAR = 28;

/** The verb group around the reporting verb at `i` whose last adjacent word is at `last`. */
export function readVerbGroup(
  tokens: readonly Token[],
  i: number,
  { last, cue, lexicon }: { last: number; cue: Cue; lexicon: Lexicon },
): VerbGroup {
  let classes = 0;
  let first = i;
  let inverted: number | undefined;
  for (let k = i - 1; k >= 0 && k > i - 7; k--) {
    const token = tokens[k];
    if (isOf(token, CLASS.pronoun) && isMark(tokens[k - 1], '-') && isOf(tokens[k - 2], CLASS.have)) {
      inverted = k;
      k--;
      continue;
    }
    if (isOf(token, CLASS.pronoun) && tokens[k - 1]?.lower === '-t-' && isOf(tokens[k - 2], CLASS.have)) {
      inverted = k;
      k--;
      continue;
    }
    if (isOf(token, CLASS.infinitiveMark)) classes |= CLASS.infinitiveMark;
    if (!isOf(token, GROUP) || (isOf(token, CLASS.pronoun) && !isOf(token, CLASS.have | CLASS.be | CLASS.modal))) break;
    classes |= (token?.classes ?? 0) & (GROUP | CLASS.infinitiveMark);
    first = k;
  }
  const group = { first, last, classes, ...(inverted !== undefined && { inverted }) };
  if (isOf(tokens[last + 1], CLASS.negation)) return { ...group, last: last + 1, classes: classes | CLASS.negation };
  if (
    cue.tense === 'finite' ||
    !lexicon.data.isVerbSecond ||
    (classes & (CLASS.have | CLASS.be | CLASS.do | CLASS.modal)) !== 0
  )
    return group;
  const far = findFarAuxiliary(tokens, first);
  return far === undefined ? group : withFar(tokens, group, far);
}

function findFarAuxiliary(tokens: readonly Token[], before: number): number | undefined {
  for (let k = before - 1; k >= 0 && k > before - MAX_FAR; k--) {
    const token = tokens[k];
    if (token?.kind === 'quote' || isMark(token, ';:') || isClauseMark(token)) return undefined;
    if (isOf(token, CLASS.have | CLASS.be | CLASS.modal)) return k;
  }
  return undefined;
}

function withFar(tokens: readonly Token[], group: VerbGroup, far: number): VerbGroup {
  let classes = group.classes | (tokens[far]?.classes ?? 0);
  for (let k = far + 1; k < group.first; k++) if (isOf(tokens[k], CLASS.negation)) classes |= CLASS.negation;
  return { ...group, farAuxiliary: far, classes };
}
