import type { NumberWord } from '../numbers/number-words.ts';
import type { TimeData, TimeRule } from './data.ts';

/** The value of a word or number in one class. */
export type ClassValue = number | string;

/** One element of a pattern: words or classes, any of which will do. */
export interface Element {
  readonly words: readonly string[];
  readonly classes: readonly string[];
  readonly isOptional: boolean;
}

/** A pattern ready to be matched; `before` and `after` must stand around it and are not part of it. */
export interface CompiledPattern {
  readonly rule: TimeRule;
  readonly ruleId: string;
  readonly before: readonly Element[];
  readonly body: readonly Element[];
  readonly after: readonly Element[];
  /** Position among all patterns of the language. */
  readonly order: number;
  /** How many tokens it needs at least. */
  readonly minLength: number;
}

/** What a language knows about one word form. */
export interface Lexeme {
  readonly values: Readonly<Record<string, ClassValue>>;
  readonly number?: NumberWord;
  readonly isJoiner: boolean;
  readonly isCapitalOnly: boolean;
  readonly isAbbreviation: boolean;
  /** +1 puts its clause into the future, -1 into the past. */
  readonly tense: -1 | 0 | 1;
  /** True where the word only hints at its tense, so that any verb of the clause goes before it. */
  readonly isWeakTense: boolean;
  /** The patterns that can start with this word, in the order of the rules. */
  readonly patterns: readonly CompiledPattern[];
  /** Those of them that this word can match alone: all that are tried before a word that no pattern knows. */
  readonly patternsAlone: readonly CompiledPattern[];
}

/** A language made ready: every word form it knows, and the patterns that numbers start. */
export interface Lexicon {
  readonly data: TimeData;
  /** A word as it is spelt; with `isCaseless`, in a text without any capital, where the case of a word says nothing. */
  readonly find: (word: string, isCaseless?: boolean) => Lexeme | undefined;
  readonly patternsOfClass: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly ordinalSuffix: RegExp | undefined;
  readonly futurePhrases: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly presentAuxiliaries: ReadonlySet<string>;
  readonly deadlines: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly strongDeadlines: ReadonlySet<string>;
  readonly countedWords: readonly string[];
}

/** A word, number or sign of a text; a number written in several words is one token. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case where the language knows the word, as written otherwise. */
  readonly text: string;
  readonly lexeme: Lexeme | undefined;
  /** The classes of a number and its values in them. */
  readonly numeral: Readonly<Record<string, ClassValue>> | undefined;
}

/** The value of a token in a class, or undefined where it is not of that class. */
export const classValue = (token: Token, name: string): ClassValue | undefined =>
  token.numeral === undefined ? token.lexeme?.values[name] : (token.numeral[name] ?? token.lexeme?.values[name]);
