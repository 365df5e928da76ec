import type { Act, QuantityModality, StatementForm } from './annotation.ts';
import type { ArticleKind } from './article.ts';
import type { Passage } from './passage.ts';
import type { CopyKind } from './story.ts';

export type Precision = 'day' | 'week' | 'month' | 'year';

export interface StoryHead {
  readonly id: string;
  readonly title: string;
  /** The title as evidence; absent where no article has a title. */
  readonly titlePassage?: Passage;
  /** First and last day of publication. */
  readonly from?: string;
  readonly to?: string;
  readonly languages: readonly string[];
  readonly articles: number;
  /** Independent origins: articles that are not copies of another. */
  readonly origins: number;
}

/** The opening of the story in three to five passages, and its main parties. */
export interface Overview {
  readonly passages: readonly Passage[];
  readonly parties: readonly Party[];
}

export interface Party {
  readonly entity: string;
  readonly name: Passage;
  readonly roles: readonly Passage[];
  readonly articles: number;
}

export interface TimelineEntry {
  readonly date: string;
  /** Last day of an interval, inclusive, where the date is not one day. */
  readonly to?: string;
  readonly precision: Precision;
  readonly passages: readonly Passage[];
  /** The phrase that gave the date, where a phrase did ("on Tuesday"). */
  readonly phrase?: Passage;
  readonly origins: number;
  /** True for what lies after the newest article of the story. */
  readonly isAhead?: true;
}

export interface Speaker {
  readonly entity: string;
  readonly name: string;
  readonly namePassage: Passage;
  readonly roles: readonly string[];
  readonly rolePassages: readonly Passage[];
}

export interface VoiceStatement {
  readonly id: string;
  readonly form: StatementForm;
  readonly act: Act;
  readonly negated?: true;
  readonly date?: string;
  readonly content: Passage;
  /** The speaker as printed where this statement stands ("he", "the minister"). */
  readonly speaker?: Passage;
  readonly cue?: Passage;
  readonly reportedBy?: { readonly name: string; readonly passage: Passage };
  /** The same utterance as other articles print it, in any language. `isAltered` where the words differ. */
  readonly variants?: readonly { readonly content: Passage; readonly isAltered: boolean }[];
}

export interface Voice {
  readonly speaker: Speaker;
  readonly statements: readonly VoiceStatement[];
  readonly keyPoints: readonly Passage[];
}

export interface Position {
  readonly id: string;
  readonly actor: { readonly entity: string; readonly name: string; readonly namePassage: Passage };
  readonly issue: { readonly id: string; readonly label: string; readonly labelPassage?: Passage };
  readonly act: Act;
  readonly negated: boolean;
  readonly date?: string;
  readonly passage: Passage;
  /** Ids of the earlier positions (demands, offers …) that this one answers. */
  readonly answers?: readonly string[];
}

export type FigureStatus = 'stable' | 'update' | 'revision' | 'conflict' | 'not-comparable';

export interface FigureValue {
  readonly value: number;
  readonly upper?: number;
  readonly modality: QuantityModality;
  readonly by?: { readonly entity?: string; readonly name: string; readonly passage: Passage };
  readonly asOf?: string;
  /** The sentence that holds the figure. */
  readonly passage: Passage;
  /** The figure itself as printed, inside that sentence. */
  readonly printed: Passage;
}

export interface Figure {
  /** Key of what is counted ("troops", "percent", "USD"). */
  readonly measure: string;
  /** The counted words as printed. */
  readonly label?: Passage;
  readonly scope?: string;
  readonly status: FigureStatus;
  readonly values: readonly FigureValue[];
}

export interface Expectation {
  readonly date: string;
  readonly to?: string;
  readonly passage: Passage;
  readonly status: 'due' | 'happened' | 'moved' | 'no-report';
  readonly evidence: readonly Passage[];
}

export interface Coverage {
  readonly outlets: readonly {
    readonly name: string;
    readonly language: string;
    readonly articles: number;
    readonly first?: string;
  }[];
  readonly copies: readonly { readonly article: string; readonly of: string; readonly kind: CopyKind }[];
  /** Articles by day and language, for the strip of volume. */
  readonly days: readonly { readonly day: string; readonly language: string; readonly articles: number }[];
}

export type ChangeKind =
  | 'article-added'
  | 'claim-added'
  | 'claim-corroborated'
  | 'figure-changed'
  | 'position-superseded'
  | 'expectation-settled';

export interface Change {
  readonly seq: number;
  /** ISO instant or day. */
  readonly at: string;
  readonly kind: ChangeKind;
  /** What changed: an article id, or the id of a statement, position or figure of this dossier. */
  readonly ref: string;
}

/** An article as the dossier's list of all articles shows it. */
export interface DossierArticle {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly language: string;
  readonly url?: string;
  readonly title?: Passage;
  readonly outlet?: Passage;
  readonly published?: string;
  readonly copyOf?: string;
}

/** All that is compiled about one story, as the page shows it and `dossier.json` holds it. */
export interface Dossier {
  readonly story: StoryHead;
  readonly overview: Overview;
  readonly timeline: readonly TimelineEntry[];
  readonly voices: readonly Voice[];
  readonly positions: readonly Position[];
  readonly figures: readonly Figure[];
  readonly expectations: readonly Expectation[];
  readonly coverage: Coverage;
  readonly changes: readonly Change[];
  readonly articles: readonly DossierArticle[];
}
