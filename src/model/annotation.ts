import type { Span } from '../lib/span.ts';
import type { Article } from './article.ts';

/** Every annotation has a span of the article's text and names the rule that made it, as `language/rule` ("sv/clock-time"). */
interface Ruled extends Span {
  readonly rule: string;
}

export interface SentenceAnnotation extends Ruled {
  readonly kind: 'sentence';
}

export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name, or a role that stands for a person. `entity` is comparable across articles, languages and scripts; absent where nothing decides. */
export interface NameAnnotation extends Ruled {
  readonly kind: 'name';
  readonly type: NameType;
  readonly entity?: string;
  /** The role printed beside the name ("Foreign Minister"), where there is one. */
  readonly role?: Span;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * Where the value of a time comes from: `said` by its words and the day of publication ("5 March 2021", "yesterday"), `implied` by what stands
 * around it (a year, a direction, a day), or `unknown`: the value leaves something open.
 */
export type TimeBasis = 'said' | 'implied' | 'unknown';

/** A time expression: `value` as in TIMEX3; `from`/`to` half-open days or instants, for DATE and TIME only. */
export interface TimeAnnotation extends Ruled {
  readonly kind: 'time';
  readonly type: TimeType;
  readonly value: string;
  readonly basis?: TimeBasis;
  readonly from?: string;
  readonly to?: string;
}

export type QuantityModality = 'exact' | 'about' | 'at-least' | 'up-to' | 'range';

/** A number with what it counts. `unit` is a key ("troops", "percent", "USD"); `upper` is given for ranges. */
export interface QuantityAnnotation extends Ruled {
  readonly kind: 'quantity';
  readonly value: number;
  readonly upper?: number;
  readonly unit: string;
  readonly modality: QuantityModality;
  /** The words that are counted ("combat-ready troops"), where they stand in the text. */
  readonly counted?: Span;
}

/** What a speaker does by saying it. */
export const ACTS = [
  'say',
  'demand',
  'propose',
  'offer',
  'accept',
  'reject',
  'warn',
  'threaten',
  'deny',
  'confirm',
  'condemn',
  'welcome',
  'promise',
  'ask',
  'announce',
  'support',
] as const;
export type Act = (typeof ACTS)[number];

export type StatementForm = 'direct' | 'indirect' | 'mixed';

/** A span that names someone, with the entity where it is known. */
export interface Actor extends Span {
  readonly entity?: string;
}

/** Who said what to whom. See the stage contract for what `content` covers in each form. */
export interface StatementAnnotation extends Ruled {
  readonly kind: 'statement';
  readonly form: StatementForm;
  readonly content: Span;
  readonly speaker: Actor | null;
  readonly cue: Span | null;
  readonly act: Act;
  readonly addressee?: Actor;
  readonly reportedBy?: Actor;
  /** True when the act itself is denied ("has not accepted"). */
  readonly negated?: true;
  /** True when the content is a point under a heading that names the speaker ("X's key points:"). */
  readonly isKeyPoint?: true;
}

export type Annotation =
  | SentenceAnnotation
  | NameAnnotation
  | TimeAnnotation
  | QuantityAnnotation
  | StatementAnnotation;

/** An article with everything that was read in it. `language` is always known here; "und" where detection failed. */
export interface AnnotatedArticle extends Article {
  readonly language: string;
  readonly annotations: readonly Annotation[];
}

/** The annotations of one kind, in text order. */
export function annotationsOf<K extends Annotation['kind']>(
  article: AnnotatedArticle,
  kind: K,
): Extract<Annotation, { kind: K }>[] {
  return article.annotations.filter((a): a is Extract<Annotation, { kind: K }> => a.kind === kind);
}
