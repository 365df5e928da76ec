import type { Act } from '../../../model/annotation.ts';
import type { GenderMarks, StatementData } from './data.ts';
import { listOf } from './word-lists.ts';

/** The performatives of a language, ready for use on lower-case text. */
export interface SpokenActs {
  /** A verb of an act in the first person, as group "verb". */
  readonly pattern: RegExp;
  readonly acts: ReadonlyMap<string, Act>;
  readonly negation: RegExp;
  /** Text that ends in a conditional conjunction of the clause. */
  readonly condition: RegExp;
  readonly refusal: RegExp;
  readonly reportedRefusal: RegExp | undefined;
  readonly conditionalOffer: RegExp;
  readonly imperative: RegExp | undefined;
  readonly denial: RegExp | undefined;
  readonly conditionalThreat: RegExp | undefined;
}

/** {@link GenderMarks}, ready for use. */
export interface Genders {
  readonly pronouns: ReadonlyMap<string, 'feminine' | 'masculine'>;
  readonly feminine: RegExp;
  readonly masculine: RegExp;
  readonly feminineName: RegExp | undefined;
  readonly masculineName: RegExp | undefined;
  readonly feminineVerb: RegExp | undefined;
  readonly masculineVerb: RegExp | undefined;
}

/** The patterns of what speakers do by their own words. */
export function spokenActsFrom({ performatives, firstPersons, words }: StatementData): SpokenActs {
  const acts = new Map<string, Act>();
  for (const [act, verbs] of Object.entries(performatives.verbs))
    for (const verb of listOf(verbs)) acts.set(verb.replaceAll('+', ' '), act as Act);
  const conditions = listOf(words.conditional).join('|');
  const verb = `(?<verb>${[...acts.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const person = `(?:${listOf(firstPersons).join('|')})`;
  const between = `(?: (?:${performatives.between})){0,3}`;
  const elided = /'/.test(firstPersons) ? ' ?' : ' ';
  const form = performatives.needsPronoun
    ? `(?:${person}${between}${elided}${verb}|${verb} ${person})`
    : `(?:(?:${listOf(words.negation).join('|')}) )?${verb}`;
  return {
    pattern: new RegExp(`(?<![\\p{L}'])${form}(?!\\p{L})`, 'gu'),
    acts,
    negation: new RegExp(`(?<!\\p{L})(?:${performatives.negation})(?!\\p{L})`, 'u'),
    condition: new RegExp(`(?<!\\p{L})(?:${listOf(words.conditional).join('|')})(?: \\p{L}+)?\\s$`, 'u'),
    refusal: new RegExp(`(?<!\\p{L})(?:${performatives.refusal})`, 'u'),
    conditionalOffer: new RegExp(`(?<!\\p{L})(?:${performatives.conditionalOffer})(?!\\p{L})`, 'u'),
    imperative: patternOf(
      performatives.imperative &&
        `(?:^|[.!?;:…] )(?:[–—-] )?(?:(?:${conditions}) [^.!?]{0,100}, )?(?:${performatives.imperative})`,
    ),
    denial: patternOf(performatives.denial && `(?<!\\p{L})(?:${performatives.denial})`),
    conditionalThreat: patternOf(performatives.conditionalThreat && `^["“«„]?(?:${performatives.conditionalThreat})`),
    reportedRefusal: performatives.reportedRefusal
      ? new RegExp(`^(?:${performatives.reportedRefusal})`, 'u')
      : undefined,
  };
}

const patternOf = (source: string | undefined): RegExp | undefined => (source ? new RegExp(source, 'u') : undefined);

/** The patterns by which gender is told. */
export function gendersFrom({ pronouns, before, surnames, verbs }: GenderMarks): Genders {
  const ending = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(`(?:${source})$`, 'iu');
  return {
    pronouns: new Map([
      ...listOf(pronouns.feminine).map(word => [word, 'feminine'] as const),
      ...listOf(pronouns.masculine).map(word => [word, 'masculine'] as const),
    ]),
    feminine: new RegExp(`^(?:${before.feminine})$`, 'u'),
    masculine: new RegExp(`^(?:${before.masculine})$`, 'u'),
    feminineName: ending(surnames?.feminine),
    masculineName: ending(surnames?.masculine),
    feminineVerb: ending(verbs?.feminine),
    masculineVerb: ending(verbs?.masculine),
  };
}
