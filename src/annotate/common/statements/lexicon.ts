import type { Act } from '../../../model/annotation.ts';
import { type CueGroup, FRAMES, type Frame, type StatementData, WORD_CLASSES, type WordClass } from './data.ts';
import { type Genders, gendersFrom, type SpokenActs, spokenActsFrom } from './speech-patterns.ts';
import { listOf } from './word-lists.ts';

/** One reading of a word as a reporting verb. */
export interface Cue {
  readonly act: Act;
  /** Bits of {@link FRAME}. */
  readonly frames: number;
  readonly tense: 'finite' | 'participle' | 'gerund' | 'base';
  /** Words that belong to the verb. */
  readonly particle: readonly string[];
  /** True when the particle stands at the end of the clause. */
  readonly isFar: boolean;
  readonly isThought: boolean;
  readonly isNegated?: true;
  /** Prepositions before what is said. */
  readonly links: ReadonlySet<string> | undefined;
}

/** What a language's tables say about a word. */
export interface Entry {
  /** Bits of {@link CLASS}. */
  readonly classes: number;
  /** Readings as reporting verbs, those with a particle first. */
  readonly cues: readonly Cue[];
  readonly nominal?: { readonly act: Act; readonly links: ReadonlySet<string> };
}

/** The tables of a language, ready for look-up by lower-case word. */
export interface Lexicon {
  readonly data: StatementData;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly verbEnding: RegExp | undefined;
  readonly clauseVerb: RegExp | undefined;
  readonly infinitive: RegExp | undefined;
  readonly speechVerb: RegExp | undefined;
  readonly governedName: RegExp | undefined;
  readonly genitiveEnding: RegExp | undefined;
  readonly keyPoints: RegExp | undefined;
  /** Phrases that introduce a source, as lists of words, by their first word, longest first. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same for phrases whose word "*" is the source as a possessive. */
  readonly sourcesPossessed: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words at which a source can be found: the first of a phrase, or a mark that stands alone. */
  readonly sourceWords: ReadonlySet<string>;
  readonly sourcesBehind: ReadonlySet<string>;
  /** Prepositions of institutions that speak in the plural ("В министерстве заявили"). */
  readonly placePrepositions: ReadonlySet<string>;
  readonly sourcesInserted: ReadonlySet<string>;
  readonly firstPersons: ReadonlySet<string>;
  readonly relativeSubjects: ReadonlySet<string>;
  readonly nobodies: ReadonlySet<string>;
  readonly listenerMarks: ReadonlySet<string>;
  readonly listenerPronouns: ReadonlySet<string>;
  readonly citingVerbs: ReadonlySet<string>;
  readonly impersonalVerb: RegExp | undefined;
  readonly reflexives: ReadonlySet<string>;
  readonly addressedInfinitive: RegExp | undefined;
  readonly listenerNoun: RegExp | undefined;
  readonly mediumVerbs: ReadonlySet<string>;
  readonly genders: Genders;
  readonly performatives: SpokenActs;
  readonly anaphors: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Prepositions between a noun that holds a statement and its owner ("le refus de X"). */
  readonly ownerPrepositions: ReadonlySet<string>;
}

const bits = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name, i) => [name, 2 ** i])) as Readonly<Record<T, number>>;

/** A bit for each class of function words. */
export const CLASS: Readonly<Record<WordClass, number>> = bits(WORD_CLASSES);
/** A bit for each frame. */
export const FRAME: Readonly<Record<Frame, number>> = bits(FRAMES);

const cache = new WeakMap<StatementData, Lexicon>();

/** The lexicon of a language, built once. Throws where a table names an unknown frame. */
export function lexiconOf(data: StatementData): Lexicon {
  const known = cache.get(data);
  if (known) return known;
  const lexicon = buildLexicon(data);
  cache.set(data, lexicon);
  return lexicon;
}

interface Draft {
  classes: number;
  cues: Cue[];
  nominal?: { act: Act; links: ReadonlySet<string> };
}

function buildLexicon(data: StatementData): Lexicon {
  const entries = new Map<string, Draft>();
  const draftOf = (word: string): Draft => {
    const draft = entries.get(word) ?? { classes: 0, cues: [] };
    entries.set(word, draft);
    return draft;
  };
  for (const name of WORD_CLASSES) for (const word of listOf(data.words[name])) draftOf(word).classes |= CLASS[name];
  for (const word of calendarWords(data.language)) draftOf(word).classes |= CLASS.time;
  for (const group of data.cues) addCues(group, draftOf);
  for (const { act, nouns, links } of data.nominalCues)
    for (const noun of listOf(nouns)) draftOf(noun.toLowerCase()).nominal = { act, links: new Set(listOf(links)) };
  // Swiss papers write "ss" for "ß".
  for (const [word, draft] of [...entries])
    if (word.includes('ß') && !entries.has(word.replaceAll('ß', 'ss'))) entries.set(word.replaceAll('ß', 'ss'), draft);
  for (const draft of entries.values()) draft.cues.sort(byParticle);
  return {
    data,
    entries,
    verbEnding: wordEnding(data.verbEndings),
    clauseVerb: wordEnding(data.clauseVerbEndings),
    infinitive: wordEnding(data.infinitiveEndings),
    speechVerb: wordEnding(data.speechVerbEndings),
    governedName: data.governedNameEndings ? new RegExp(`(?:${data.governedNameEndings})$`, 'u') : undefined,
    genitiveEnding: data.genitiveEnding ? new RegExp(`\\p{L}${data.genitiveEnding}$`, 'u') : undefined,
    keyPoints: data.keyPoints ? new RegExp(data.keyPoints, 'iu') : undefined,
    sources: phrasesByFirstWord(data.sources.before),
    sourcesPossessed: phrasesByFirstWord(data.sources.possessed ?? []),
    sourceWords: new Set(
      [
        ...data.sources.before,
        ...(data.sources.possessed ?? []),
        ...(data.sources.behind ?? []),
        ...(data.sources.inserted ?? []),
      ].map(phrase => phrase.split(' ')[0] ?? ''),
    ),
    sourcesBehind: new Set(data.sources.behind ?? []),
    placePrepositions: new Set(listOf(data.placePrepositions)),
    sourcesInserted: new Set(data.sources.inserted ?? []),
    performatives: spokenActsFrom(data),
    genders: gendersFrom(data.genders),
    anaphors: phrasesByFirstWord(data.anaphors),
    ownerPrepositions: new Set(listOf(data.ownerPrepositions)),
    firstPersons: new Set(listOf(data.firstPersons)),
    relativeSubjects: new Set(listOf(data.relativeSubjects)),
    nobodies: new Set(listOf(data.nobodies)),
    addressedInfinitive: wordEnding(data.addressedInfinitives),
    impersonalVerb: wordEnding(data.impersonalEndings),
    reflexives: new Set(listOf(data.reflexives)),
    citingVerbs: new Set(listOf(data.citingVerbs)),
    listenerPronouns: new Set(listOf(data.listenerPronouns)),
    listenerMarks: new Set(listOf(data.listenerMarks)),
    listenerNoun: data.listenerNouns === undefined ? undefined : new RegExp(`^(?:${data.listenerNouns})$`, 'u'),
    mediumVerbs: new Set(listOf(data.mediumVerbs)),
  };
}

/** Verbs with a particle first, then those whose preposition tells what is said. */
const byParticle = (a: Cue, b: Cue): number =>
  b.particle.length - a.particle.length || Number(b.links !== undefined) - Number(a.links !== undefined);

/** A lower-case word with one of some endings (the source of a pattern). */
const wordEnding = (endings: string | undefined): RegExp | undefined =>
  endings === undefined ? undefined : new RegExp(`^\\p{Ll}{2,}(?:${endings})$`, 'u');

function addCues(group: CueGroup, draftOf: (word: string) => Draft): void {
  const frames = listOf(group.frames).reduce((sum, name) => sum | frameBit(name), 0);
  const links = group.links === undefined ? undefined : new Set(listOf(group.links));
  for (const tense of ['finite', 'participle', 'gerund', 'base'] as const) {
    for (const form of listOf(group[tense])) {
      const [verb = '', ...particle] = form.split(/[+~]/);
      draftOf(verb).cues.push({
        act: group.act,
        frames,
        tense,
        particle,
        isFar: form.includes('~'),
        isThought: group.isThought ?? false,
        links,
        ...(group.isNegated && { isNegated: true as const }),
      });
    }
  }
}

function frameBit(name: string): number {
  const bit = FRAME[name as Frame];
  if (bit === undefined) throw new TypeError(`expected one of ${FRAMES.join(' ')} as a frame, got "${name}"`);
  return bit;
}

/** Weekday and month names of a language, in the forms that ICU has, lower case. */
function calendarWords(language: string): Set<string> {
  const words = new Set<string>();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = [{ month: 'long' as const }, { month: 'long' as const, day: 'numeric' as const }].map(
    options => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
  );
  for (let day = 1; day <= 7; day++) words.add(weekday.format(Date.UTC(2023, 0, day)).toLowerCase());
  for (let month = 0; month < 12; month++)
    for (const format of months)
      for (const part of format.formatToParts(Date.UTC(2023, month, 15)))
        if (part.type === 'month') words.add(part.value.toLowerCase());
  // "may" and "mars" are more often other words than months.
  for (const word of ['may', 'march', 'mars']) words.delete(word);
  return words;
}

function phrasesByFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}
