import type { NameAnnotation } from '../../../model/annotation.ts';
import { pastListener } from './addressees.ts';
import { isAsserted, isConditional, isLikelySubject, isNounBeforeVerb, isPlural } from './assertions.ts';
import { endsReport } from './clauses.ts';
import { CLASS, type Cue, FRAME, type Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Report } from './report.ts';
import { findSubjectAfter } from './subjects-after.ts';
import { findPlaceAfter, findPlaceBefore, findSubjectBefore } from './subjects-before.ts';
import { findAntecedent, findClausedSubject, findSubjectBeyond } from './subjects-beyond.ts';
import { isDash, isMark, isOf, isVerbal } from './token-tests.ts';
import type { Unit } from './tokens.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

interface Place {
  readonly text: string;
  readonly unit: Unit;
  readonly lexicon: Lexicon;
}

/** Reads a verb that may report, with its auxiliaries and its subject on either side; undefined where nothing is asserted. */
export function readReport(
  place: Place,
  i: number,
  match: { cue: Cue; last: number; far: number | undefined },
): Report | undefined {
  const { unit, lexicon } = place;
  const { tokens } = unit;
  const { cue, last, far } = match;
  const group = readVerbGroup(tokens, i, { last, cue, lexicon });
  if (!isAsserted(tokens, group, { cue, lexicon }) || isNounBeforeVerb(tokens, group, lexicon)) return undefined;
  const report = { ...place, cue, group, ...(far !== undefined && { far }) };
  if (cue.tense === 'gerund' && (group.classes & CLASS.be) === 0) return report;
  const compared = findCompared(tokens, { first: group.first, last }, lexicon);
  if (compared) return { ...report, before: compared };
  if (isOf(tokens[group.first - 1], CLASS.coordinator | CLASS.contrast) && !isOf(tokens[group.last + 1], CLASS.pronoun))
    return { ...report, isCoordinate: true };
  if (group.inverted !== undefined) return { ...report, after: { first: group.inverted, last: group.inverted } };
  const start = group.farAuxiliary ?? group.first;
  const inverted = findInverted(tokens, start, { group, cue, lexicon });
  if (inverted) return { ...report, after: inverted };
  const nearest = findSubjectBefore(tokens, start, lexicon);
  const isCut = nearest !== undefined && isOf(tokens[nearest.first - 1], CLASS.have | CLASS.be | CLASS.modal);
  const before = (isCut ? findClausedSubject(tokens, start, lexicon) : undefined) ?? nearest;
  if (cue.tense === 'base' && (group.classes & CLASS.do) === 0 && !(before && isPlural(tokens, before)))
    return undefined;
  if (before && !isLikelySubject(tokens, before, { form: tokens[i]?.lower ?? '', lexicon })) return undefined;
  const fronted = before && findSubjectOfFronted(report, before);
  if (fronted) return { ...report, after: fronted };
  if (before && !isConditional(tokens, before.first)) return { ...report, before };
  if (before) return undefined;
  if (isConditional(tokens, start)) return undefined;
  const related = findAntecedent(tokens, start, lexicon) ?? findClausedSubject(tokens, start, lexicon);
  if (related) return { ...report, before: related, isRelative: true };
  const isImpersonal = lexicon.impersonalVerb?.test(tokens[i]?.lower ?? '') === true;
  const office = isImpersonal ? findPlaceBefore(tokens, start, lexicon) : undefined;
  if (office) return { ...report, before: office };
  const medium = lexicon.mediumVerbs.has(tokens[i]?.lower ?? '') ? findMedium(tokens, last + 1, lexicon) : undefined;
  if (medium) return { ...report, after: medium };
  const placed = isImpersonal ? findPlaceAfter(tokens, last + 1, lexicon) : undefined;
  if (placed) return { ...report, after: placed };
  const afterAt = pastListener(tokens, (group.farAuxiliary ?? group.last) + 1, lexicon);
  const after = findSubjectAfter(tokens, afterAt, lexicon) ?? findSubjectBeyond(tokens, afterAt, lexicon);
  return !after && hasDroppedSubject(report) ? { ...report, isSubjectless: true } : { ...report, after };
}

/** "Wie das Team um Berg in der Zeitschrift „Meer“ berichtet, …": the subject at the start of a verb-final clause. */
function findCompared(tokens: Unit['tokens'], { first, last }: Phrase, lexicon: Lexicon): Phrase | undefined {
  const isClause = lexicon.data.hasCapitalNouns && isOf(tokens[0], CLASS.comparison) && isMark(tokens[last + 1], ',');
  const subject = isClause ? findSubjectAfter(tokens, 1, lexicon) : undefined;
  return subject && subject.last < first ? subject : undefined;
}

/** "Говорится в сообщении министерства": the paper behind the preposition. */
function findMedium(tokens: Unit['tokens'], at: number, lexicon: Lexicon): Phrase | undefined {
  let k = at;
  while (isOf(tokens[k], CLASS.adverb | CLASS.time)) k++;
  return isOf(tokens[k], CLASS.preposition) ? findSubjectAfter(tokens, k + 1, lexicon) : undefined;
}

/** "«…», dijo" and "Sostiene que …": a verb of saying that opens its sentence or follows speech, in a language that drops subjects. */
function hasDroppedSubject({ unit: { tokens }, group, cue, lexicon }: Report): boolean {
  if (!lexicon.data.dropsSubjects || cue.tense === 'gerund' || cue.isThought) return false;
  const before = tokens[group.first - 1];
  return (
    before === undefined ||
    before.kind === 'quote' ||
    isMark(before, ',:') ||
    isDash(before) ||
    isOf(before, CLASS.time)
  );
}

/** The subject of "…, said Berg.": behind a comma, a verb of saying whose clause ends with its subject. */
function findInverted(
  tokens: Unit['tokens'],
  start: number,
  { group, cue, lexicon }: { group: VerbGroup; cue: Cue; lexicon: Lexicon },
): Phrase | undefined {
  if (!isMark(tokens[start - 1], ',') || (cue.frames & FRAME.quote) === 0) return undefined;
  const subject = findSubjectAfter(
    tokens,
    pastListener(tokens, (group.farAuxiliary ?? group.last) + 1, lexicon),
    lexicon,
  );
  if (!subject || !endsReport(tokens, subject.last + 1)) return undefined;
  if (!lexicon.data.hasBareNouns && isAppositionAhead(tokens, start - 1, lexicon)) return undefined;
  if ((cue.frames & (FRAME.object | FRAME.addressee)) === 0) return subject;
  // The noun phrase behind such a verb may be its object: an actor behind it, and none that opens the sentence, is the subject.
  const isActor = (k: number) => /^(?:person|organization)$/.test(tokens[k]?.name?.type ?? '');
  const range = Array.from({ length: subject.last - subject.first + 1 }, (_, n) => subject.first + n);
  return (cue.frames & FRAME.that) !== 0 && range.some(isActor) && !opensWithActor(tokens) ? subject : undefined;
}

/** "Le gouverneur, Jean Morel, a décrété …": two phrases without a verb stand before the comma. */
function isAppositionAhead(tokens: Unit['tokens'], comma: number, lexicon: Lexicon): boolean {
  const before = tokens.slice(0, comma);
  const isVerb = (k: number) =>
    isVerbal(tokens, k, lexicon) ||
    (!tokens[k]?.entry && !tokens[k]?.isCapital && lexicon.clauseVerb?.test(tokens[k]?.lower ?? ''));
  return (
    before.some(token => isMark(token, ',')) &&
    before.some(
      ({ isCapital, name }, k) => isActorName(name) || (k > 1 && isCapital && !lexicon.data.hasCapitalNouns),
    ) &&
    before.every((token, k) => token.kind !== 'quote' && !isVerb(k))
  );
}

const isActorName = (name: NameAnnotation | undefined): boolean =>
  name?.type === 'person' || name?.type === 'organization';

/**
 * In a verb-second language "Ähnlich äußerte sich Berg": where the phrase before a verb of saying holds no actor and a person follows the verb, that person speaks.
 */
function findSubjectOfFronted({ unit: { tokens }, cue, group, lexicon }: Report, before: Phrase): Phrase | undefined {
  const takesObject = (cue.frames & (FRAME.object | FRAME.addressee)) !== 0 || cue.links !== undefined;
  if (!lexicon.data.isVerbSecond || takesObject || isOf(tokens[before.first], CLASS.pronoun)) return undefined;
  const names = tokens.slice(before.first, before.last + 1);
  if (group.farAuxiliary !== undefined || names.some(({ name }) => isActorName(name))) return undefined;
  const subject = findSubjectAfter(tokens, group.last + 1, lexicon);
  const own = subject ? tokens.slice(subject.first, subject.last + 1) : [];
  return own.some(({ name }) => name?.type === 'person') ? subject : undefined;
}

/** True where the words before the first comma or verb hold a person or an organization. */
function opensWithActor(tokens: Unit['tokens']): boolean {
  const comma = tokens.findIndex(token => isMark(token, ','));
  return tokens.slice(0, comma).some(({ name }) => name?.type === 'person' || name?.type === 'organization');
}
