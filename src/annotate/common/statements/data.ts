import type { Act } from '../../../model/annotation.ts';

/** What can follow (or surround) a reporting verb; `clause` is a `zero` that needs no visible verb. */
export const FRAMES = ['quote', 'that', 'zero', 'question', 'infinitive', 'object', 'addressee', 'clause'] as const;
/** One of {@link FRAMES}. */
export type Frame = (typeof FRAMES)[number];

/**
 * Verbs that report alike. Forms are separated by blanks; `stem:a,b` stands for `stema stemb`; `call+for` is a verb whose next word is "for";
 * `teilte~mit` a verb whose second part stands at the end of its clause.
 */
export interface CueGroup {
  readonly act: Act;
  /** Names of {@link FRAMES} separated by blanks. */
  readonly frames: string;
  readonly finite?: string;
  /** Forms that need "have" (or "be", and then are passive) to be finite. */
  readonly participle?: string;
  /** Forms that hang on another verb's subject: "saying", "заявив", "en déclarant". */
  readonly gerund?: string;
  /** Infinitives and, in English, the plural present. */
  readonly base?: string;
  /** Thinking, wanting, feeling: no utterance is claimed. */
  readonly isThought?: true;
  /** True where the words themselves deny the act ("declined to say"). */
  readonly isNegated?: true;
  /** Prepositions before what is said, with whom it is said to before them: "accused Alvia *of* …", "bat die Stadt *um* …". */
  readonly links?: string;
}

/** Nouns that hold a statement: "the demand for", "отказ от". */
export interface NominalCue {
  readonly act: Act;
  readonly nouns: string;
  /** Words one of which must introduce the content. */
  readonly links: string;
}

/** Classes of function words, each a list separated by blanks; `listener` holds those who are told, in the form that says so ("журналистам"). */
export const WORD_CLASSES = [
  'determiner',
  'preposition',
  'nominalPreposition',
  'localPreposition',
  'coordinator',
  'contrast',
  'subordinator',
  'conditional',
  'that',
  'question',
  'relative',
  'pronoun',
  'indefinite',
  'impersonal',
  'objectPronoun',
  'possessive',
  'negation',
  'have',
  'be',
  'do',
  'modal',
  'infinitiveMark',
  'adverb',
  'verb',
  'comparison',
  'agentMark',
  'reportedMood',
  'medium',
  'genitive',
  'time',
  'listener',
] as const;
/** One of {@link WORD_CLASSES}. */
export type WordClass = (typeof WORD_CLASSES)[number];

/** How speech is introduced by a preposition: "according to X", "X zufolge". */
export interface SourceMarks {
  /** Phrases that stand before the source. */
  readonly before: readonly string[];
  /** Phrases whose possessive, marked by "*", is the source ("nach * Angaben"). */
  readonly possessed?: readonly string[];
  /** Words that stand behind the source. */
  readonly behind?: readonly string[];
  /** Words that introduce a source only between commas at the end or in the middle of a sentence (", so X"). */
  readonly inserted?: readonly string[];
}

/** How a language tells the gender of persons. Patterns are sources, read without case. */
export interface GenderMarks {
  /** Pronouns and possessives of one person, separated by blanks. */
  readonly pronouns: { readonly feminine: string; readonly masculine: string };
  /** The word right before a name or a role, and the last word of a role: titles, articles, role nouns, lower case. */
  readonly before: { readonly feminine: string; readonly masculine: string };
  /** Endings of surnames. */
  readonly surnames?: { readonly feminine: string; readonly masculine: string };
  /** Endings of verb forms that agree with their subject. */
  readonly verbs?: { readonly feminine: string; readonly masculine: string };
}

/**
 * What speakers do by their own words: verbs in the first person, by act ("demand", "reject" …), and patterns of refusals. Verbs are separated by
 * blanks, in the syntax of {@link CueGroup}, with "+" for a blank; patterns are sources over lower-case text with plain apostrophes and single blanks.
 */
export interface Performatives {
  readonly verbs: Readonly<Partial<Record<Act, string>>>;
  /** True where the form alone does not show the first person, so that the pronoun must stand beside it. */
  readonly needsPronoun: boolean;
  /** What may stand between pronoun and verb ("can", "must", "strongly"), a pattern of single words. */
  readonly between: string;
  readonly negation: string;
  /** "We will not …", in quotations. */
  readonly refusal: string;
  /** Readiness under a condition: "ready to … once …". */
  readonly conditionalOffer: string;
  /** "Stay off the roads", "Bleiben Sie …": at the start of a sentence of speech, or behind its condition. */
  readonly imperative?: string;
  /** "I never …", "it is not true that …". */
  readonly denial?: string;
  /** "If they do not pay, we will strike": a condition that someone else may break, and what the speaker then does. */
  readonly conditionalThreat?: string;
  /** "… she would not …", at the start of a reported clause. */
  readonly reportedRefusal?: string;
}

/** What the statement engine needs to know about a language. */
export interface StatementData {
  /** BCP 47, without region. */
  readonly language: string;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  readonly cues: readonly CueGroup[];
  readonly nominalCues: readonly NominalCue[];
  readonly sources: SourceMarks;
  readonly genders: GenderMarks;
  readonly performatives: Performatives;
  /** Phrases at the start of a sentence that stand for the sentence before ("Det meddelade …", "Об этом сообщил …"). */
  readonly anaphors: readonly string[];
  /** What a paragraph that starts with a dash is: one speaker's words (Swedish "talstreck"), a turn of a dialogue, or nothing special. */
  readonly dashSpeech: 'none' | 'quotation' | 'dialogue';
  /** Endings of verb forms whose subject may be unnamed, so that the place speaks ("сообщили в министерстве"). */
  readonly impersonalEndings?: string;
  /** Reflexive pronouns behind which "be" makes the perfect ("s'est réjouie"). */
  readonly reflexives?: string;
  /** Verbs whose object is the one who speaks: "die Zeitung zitierte Berg mit den Worten: „…“". */
  readonly citingVerbs?: string;
  /** Endings of infinitives behind the one who is asked ("просят министра вмешаться"), where they need no mark. */
  readonly addressedInfinitives?: string;
  /** What stands before those who are told: prepositions ("a", "till"), in German articles in the dative. */
  readonly listenerMarks?: string;
  /** Pronouns before the verb that say who is told ("le dijo"). */
  readonly listenerPronouns?: string;
  /** Source of a pattern for the nouns of those who are told by news: the press, papers, agencies, channels, parliament. */
  readonly listenerNouns?: string;
  /** Verbs without a subject behind which a preposition names the paper that says it ("говорится в сообщении", "se lee en el informe"). */
  readonly mediumVerbs?: string;
  /** Pronouns that say that nobody did it; what nobody said is no statement. */
  readonly nobodies?: string;
  /** Relative pronouns that can be the subject of their clause and stand before its verb ("who", "qui", "который"). */
  readonly relativeSubjects?: string;
  /** Pronouns of the first person, as subjects. */
  readonly firstPersons: string;
  /** True where the finite verb is the second part of a main clause, so that a subject follows it when something else stands first. */
  readonly isVerbSecond: boolean;
  /** Source of a case-insensitive pattern for headings that announce key points; group 1 is the speaker. */
  readonly keyPoints?: string;
  /** Endings by which an unlisted lower-case word is taken for a finite verb. */
  readonly verbEndings?: string;
  /** Endings of verbs that are not sure enough for {@link verbEndings}, but show that words behind a comma are a clause, no apposition. */
  readonly clauseVerbEndings?: string;
  /** Endings by which an unlisted word behind a quotation, and before a person, is taken for a verb of saying ("…», ironizó Mora"). */
  readonly speechVerbEndings: string;
  /** Endings of infinitives, where a lower-case noun phrase could be mistaken for one. */
  readonly infinitiveEndings?: string;
  /** True where a verb needs no subject ("«…», dijo"). */
  readonly dropsSubjects?: true;
  /** Prepositions before an institution that speaks in the impersonal plural ("В министерстве заявили"). */
  readonly placePrepositions?: string;
  /** What sets off a report inside the quotation marks, where the language has such ("« Non, a-t-elle dit, jamais »", «Нет, — сказала она, — никогда»). */
  readonly innerReports?: 'comma' | 'dash';
  /** Words between a noun that holds a statement and its owner; empty where a genitive follows bare, undefined where owners stand before it only. */
  readonly ownerPrepositions?: string;
  /** True where only a preposition makes a name behind a noun its owner (English, Swedish, French, Spanish). */
  readonly hasPrepositionalOwners?: true;
  /** Endings that a name has when it is governed by the noun before it, and cannot have as the subject of a masculine verb (Slavic genitive). */
  readonly governedNameEndings?: string;
  /** True where all nouns are written with a capital (German). */
  readonly hasCapitalNouns?: boolean;
  /** True where nouns may be read as verbs and subjects are marked by articles, plurals or capitals (English). */
  readonly hasBareNouns?: boolean;
  /** Pattern of the end of a word that owns the next one ("Anna's", "regeringens"). */
  readonly genitiveEnding?: string;
}
