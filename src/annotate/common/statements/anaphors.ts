import { isAsserted } from './assertions.ts';
import { contentOf, countWords } from './contents.ts';
import type { Finding } from './finding.ts';
import { CLASS, FRAME, type Lexicon } from './lexicon.ts';
import { findingOf } from './report.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findPlaceAfter, findSubjectBefore } from './subjects-before.ts';
import { isCuePlace, isOf, matchCue } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import { readVerbGroup } from './verb-groups.ts';

/** How far behind the pronoun the verb may stand ("Про це в четвер ввечері повідомила …"), in tokens. */
const MAX_GAP = 6;

/**
 * "Det meddelade Berg på fredagen.", "Das kündigte Berg an.", "Об этом сообщил Берегов.": what the sentence before says is the content. `taken` tells of
 * sentences that have a report of their own.
 */
export function findAnaphors(
  text: string,
  units: readonly Unit[],
  { taken, lexicon }: { taken: (unit: Unit) => boolean; lexicon: Lexicon },
): Finding[] {
  const found: Finding[] = [];
  let previous: Unit | undefined;
  for (const unit of units) {
    if (unit.isQuoted) continue;
    const content = previous?.paragraph === unit.paragraph ? previous : undefined;
    previous = unit;
    if (!content || unit.isDashed || taken(content)) continue;
    const finding = anaphorAt(text, unit, { content, lexicon });
    if (finding) found.push(finding);
  }
  return found;
}

function anaphorAt(
  text: string,
  unit: Unit,
  { content, lexicon }: { content: Unit; lexicon: Lexicon },
): Finding | undefined {
  const { tokens } = unit;
  const length = lexicon.anaphors
    .get(tokens[0]?.lower ?? '')
    ?.find(words => words.every((w, n) => tokens[n]?.lower === w));
  const said = contentOf(text, content.tokens, 0, content.tokens.length);
  if (!length || !said || said.form === 'direct') return undefined;
  for (let i = length.length; i < tokens.length && i < length.length + MAX_GAP; i++) {
    // Behind the pronoun itself, which is a determiner elsewhere, stands the verb and no noun.
    const isPlace = i === length.length || (!lexicon.data.isVerbSecond && isCuePlace(tokens, i));
    const match = isPlace ? matchCue(tokens, i).find(({ cue }) => isReporting(cue)) : undefined;
    if (!match) continue;
    const group = readVerbGroup(tokens, i, { last: match.last, cue: match.cue, lexicon });
    if (!isAsserted(tokens, group, { cue: match.cue, lexicon }) || isOf(tokens[i], CLASS.negation)) return undefined;
    const behind = (group.farAuxiliary ?? group.last) + 1;
    const after = findSubjectAfter(tokens, behind, lexicon) ?? findPlaceAfter(tokens, behind, lexicon);
    const speaker = after ?? (i > length.length ? findSubjectBefore(tokens, group.first, lexicon) : undefined);
    const far = match.far;
    if (!speaker || countWords(tokens, speaker.first, speaker.last + 1) === 0) return undefined;
    const report = { text, unit, lexicon, cue: match.cue, group, ...(far !== undefined && { far }) };
    return findingOf(report, { content: said, speaker, rule: 'anaphor' });
  }
  return undefined;
}

const isReporting = ({ frames, tense, isThought }: { frames: number; tense: string; isThought: boolean }): boolean =>
  !isThought && (tense === 'finite' || tense === 'participle') && (frames & FRAME.that) !== 0;
