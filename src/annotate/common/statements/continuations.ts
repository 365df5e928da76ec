import { isWithin, type Span, trimSpan } from '../../../lib/span.ts';
import { countWords } from './contents.ts';
import { isDashedSpeech, isSpoken } from './dash-speech.ts';
import { type Finding, spanOfTokens } from './finding.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { isDash, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Token, Unit } from './tokens.ts';

/** Fewest words of a quotation without a report of its own that is given as a statement. */
const MIN_WORDS = 4;

/**
 * Quotations, and speech behind a dash, that have no report of their own: they go on with the speaker of the paragraph, or of the paragraph before
 * where the whole paragraph is speech; without a speaker where neither has one. `found` holds the findings of the units, in order.
 */
export function findContinuations(
  text: string,
  units: readonly Unit[],
  { found, lexicon }: { found: readonly Finding[]; lexicon: Lexicon },
): Finding[] {
  const byUnit = Map.groupBy(found, f => f.unit);
  const innerReports = Map.groupBy(
    found.filter(f => f.rule === 'inner-report'),
    f => f.unit.paragraph,
  );
  // A dash opens a list item too: one that holds a report of another kind is speech only where its line has a report of speech.
  const spokenLines = new Set(found.filter(isSpoken).map(f => f.unit.line));
  const hasReport = (unit: Unit) => (byUnit.get(unit) ?? []).some(isSpoken);
  const result: Finding[] = [];
  let last: { readonly paragraph: number; readonly speaker: Span } | undefined;
  for (const [index, unit] of units.entries()) {
    if (unit.isQuoted) continue;
    const own = byUnit.get(unit) ?? [];
    const inner = (innerReports.get(unit.paragraph) ?? []).filter(f => isWithin(f.content, unit));
    const isSpeech =
      unit.isDashed &&
      (own.length === 0 || spokenLines.has(unit.line)) &&
      isDashedSpeech(unit, lineBefore(units, index), { hasReport, lexicon });
    for (const content of freeSpeech(text, unit, {
      isSpeech,
      own: [...own, ...inner],
      minWords: last?.paragraph === unit.paragraph || isMark(unit.tokens[1], ':') ? 1 : MIN_WORDS,
    })) {
      const introduced = introducedBy(unit, content, lexicon);
      const speaker = introduced ?? speakerFor(unit, last, { units, index, byUnit, lexicon });
      if (!speaker && !unit.isDashed && !isSentence(text, content)) continue;
      const rule = introduced ? 'colon-quote' : 'continued';
      result.push({ unit, form: 'direct', content, speaker, cue: null, act: 'say', rule });
      if (introduced) last = { paragraph: unit.paragraph, speaker: introduced };
    }
    const speaking = own.findLast(
      f => f.speaker !== null && (f.form === 'direct' || f.form === 'mixed' || /quote|colon/.test(f.rule)),
    );
    if (speaking?.speaker) last = { paragraph: unit.paragraph, speaker: speaking.speaker };
    else if (last && isAllSpeech(unit) && last.paragraph >= unit.paragraph - 1)
      last = { ...last, paragraph: unit.paragraph };
  }
  return result;
}

/** The quotations of a unit that are sentences of their own and in no finding yet; the whole unit where it is speech behind a dash. */
interface Free {
  /** True for a unit behind a dash that is speech, unless it holds its report. */
  readonly isSpeech: boolean;
  readonly own: readonly Finding[];
  readonly minWords: number;
}

function freeSpeech(text: string, unit: Unit, { isSpeech, own, minWords }: Free): Span[] {
  if (unit.isDashed) return isSpeech && !own.some(isSpoken) && hasWords(unit) ? [dashedSpan(unit)] : [];
  const spans: Span[] = [];
  for (const [k, token] of unit.tokens.entries()) {
    if (!token.quotation || !isSentencePlace(unit.tokens, k)) continue;
    const content = trimSpan(text, token.quotation.inner);
    if (own.some(f => f.content.start < content.end && content.start < f.content.end)) continue;
    if (text.slice(content.start, content.end).split(' ', minWords).length >= minWords) spans.push(content);
  }
  return spans;
}

/** The units of a unit's line that stand before it. */
function lineBefore(units: readonly Unit[], index: number): Unit[] {
  const before: Unit[] = [];
  for (let i = index - 1; i >= 0 && i > index - MAX_AHEAD && units[i]?.line === units[index]?.line; i--) {
    const unit = units[i];
    if (unit) before.unshift(unit);
  }
  return before;
}

/** The subject of the sentence whose colon a quotation follows ("Berg was calm: "…""). */
function introducedBy(unit: Unit, content: Span, lexicon: Lexicon): Span | undefined {
  const at = unit.tokens.findIndex(t => t.quotation !== undefined && t.start <= content.start && t.end >= content.end);
  if (at < 2 || !isMark(unit.tokens[at - 1], ':')) return undefined;
  const subject = findSubjectAfter(unit.tokens.slice(0, at - 1), 0, lexicon);
  if (!subject) return undefined;
  if (isOf(unit.tokens[subject.first], CLASS.coordinator)) return undefined;
  const behind = lexicon.data.isVerbSecond ? subjectBehindVerb(unit, subject, lexicon) : undefined;
  if (behind) return spanOfTokens(unit, behind);
  const next = unit.tokens[subject.last + 1];
  const isVerb = isVerbal(unit.tokens, subject.last + 1, lexicon) || isSecond(next, lexicon);
  const isClear = isMark(next, ':') || (isVerb && !isOf(next, CLASS.be));
  return isClear ? spanOfTokens(unit, subject) : undefined;
}

/** "Mit Kritik sparte er nicht: „…“": behind a phrase without an actor and its verb, the pronoun or person that follows. */
function subjectBehindVerb({ tokens }: Unit, { first, last }: Phrase, lexicon: Lexicon): Phrase | undefined {
  if (tokens.slice(first, last + 1).some(({ name }) => name?.type === 'person' || name?.type === 'organization'))
    return undefined;
  if (isOf(tokens[first], CLASS.pronoun)) return undefined;
  const start = tokens[last + 2];
  const isPerson =
    start?.name?.type === 'person' || (isOf(start, CLASS.pronoun) && !isOf(start, CLASS.determiner | CLASS.impersonal));
  return isPerson ? findSubjectAfter(tokens, last + 2, lexicon) : undefined;
}

/** In a verb-second language the lower-case word behind the subject is the verb. */
const isSecond = (next: Token | undefined, { data }: Lexicon): boolean =>
  data.isVerbSecond && next?.kind === 'word' && !next.isCapital && next.classes === 0;

/** Without a speaker, only what ends like a sentence counts: the rest may be a title or a heading in quotation marks. */
const isSentence = (text: string, { end }: Span): boolean => /[.!?…,]/.test(text.slice(end - 1, end + 1));

const hasWords = (unit: Unit): boolean => countWords(unit.tokens, 0, unit.tokens.length) > 0;

function dashedSpan(unit: Unit): Span {
  const first = unit.tokens.find(token => !isDash(token));
  return { start: first?.start ?? unit.start, end: unit.end };
}

/** A quotation that neither continues nor is continued by words of its sentence. */
function isSentencePlace(tokens: readonly Token[], k: number): boolean {
  const [before, after] = [tokens[k - 1], tokens[k + 1]];
  const isOpen = before === undefined || before.kind === 'quote' || isMark(before, '.:?!…') || isDash(before);
  const isClosed = after === undefined || after.kind !== 'word';
  return isOpen && isClosed;
}

const isAllSpeech = ({ tokens, isDashed }: Unit): boolean => isDashed || tokens.every(token => token.kind !== 'word');

interface Surroundings {
  readonly units: readonly Unit[];
  readonly index: number;
  readonly byUnit: ReadonlyMap<Unit, readonly Finding[]>;
  readonly lexicon: Lexicon;
}

function speakerFor(
  unit: Unit,
  last: { paragraph: number; speaker: Span } | undefined,
  around: Surroundings,
): Span | null {
  if (last?.paragraph === unit.paragraph) return last.speaker;
  const isOwnParagraph = last !== undefined && last.paragraph === unit.paragraph - 1 && isAllSpeech(unit);
  if (unit.isDashed) {
    const later = laterSpeaker(unit, around);
    if (later) return later;
    return isOwnParagraph && around.lexicon.data.dashSpeech === 'quotation' ? last.speaker : null;
  }
  return isOwnParagraph ? last.speaker : null;
}

/** How many sentences ahead the report of speech behind a dash is looked for. */
const MAX_AHEAD = 12;

/** Behind a dash the report may follow sentences of speech: the first speaker later in the same paragraph. */
function laterSpeaker(unit: Unit, { units, index, byUnit }: Surroundings): Span | null {
  for (let i = index + 1; i < index + MAX_AHEAD && units[i]?.paragraph === unit.paragraph; i++) {
    const next = units[i];
    const speaker = next && byUnit.get(next)?.[0]?.speaker;
    if (speaker) return speaker;
  }
  return null;
}
