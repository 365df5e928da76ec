import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, QuantityModality, StatementForm } from '../../src/model/annotation.ts';
import type { ArticleKind } from '../../src/model/article.ts';
import type { Expectation, FigureStatus, Precision } from '../../src/model/dossier.ts';
import type { CopyKind } from '../../src/model/story.ts';

/** The folder of the sample corpus: `news/` (what Throughline reads), `gold/` (what should come out) and its README. */
export const SAMPLE = join(import.meta.dirname, 'sample');

/** A statement as an editor marked it: `content` as in the stage contract, `speaker` and `reportedBy` under their canonical names in the cast. */
export interface GoldStatement {
  readonly speaker: string;
  readonly form: StatementForm;
  readonly act: Act;
  readonly content: string;
  readonly reportedBy?: string;
  readonly negated?: true;
  readonly isKeyPoint?: true;
}

/** An article of the corpus. `ref` is its address, or `file#title` where a text file holds several articles without addresses. */
export interface GoldArticle {
  readonly ref: string;
  /** Relative to `news/`. */
  readonly file: string;
  readonly url?: string;
  /** The address that the text file itself would have had. */
  readonly page?: string;
  readonly title: string;
  readonly outlet: string;
  readonly language: string;
  readonly published: string;
  readonly kind: ArticleKind;
  readonly byline: readonly string[];
  readonly story: string;
  readonly copyOf?: string;
  readonly copyKind?: CopyKind;
  /** The phenomena that the article shows; see the README. */
  readonly tags: readonly string[];
  /** Time expressions as printed, with the day that each means (the first day of an interval). */
  readonly times: readonly { readonly text: string; readonly date: string }[];
  readonly statements: readonly GoldStatement[];
}

/** An exact string of an article. */
export interface GoldPassage {
  readonly article: string;
  readonly text: string;
}

export interface GoldTimelineEntry {
  readonly date: string;
  /** Last day, inclusive, where the date is not one day. */
  readonly to?: string;
  readonly precision: Precision;
  readonly passages: readonly GoldPassage[];
}

/** `sameAs`: the same position of the same actor, told by another article. `answers`: ids of the positions that it answers. */
export interface GoldPosition {
  readonly id: string;
  readonly sameAs?: string;
  readonly actor: string;
  readonly issue: string;
  readonly act: Act;
  readonly date: string;
  readonly article: string;
  readonly passage: string;
  readonly answers?: readonly string[];
}

export interface GoldFigure {
  readonly measure: string;
  readonly scope: string;
  readonly status: FigureStatus;
  readonly values: readonly {
    readonly value: number;
    readonly modality: QuantityModality;
    readonly by?: string;
    readonly asOf: string;
    readonly article: string;
    readonly sentence: string;
    /** The figure itself, inside the sentence. */
    readonly printed: string;
  }[];
}

export interface GoldExpectation {
  readonly id: string;
  readonly date: string;
  readonly status: Expectation['status'];
  readonly passages: readonly GoldPassage[];
  readonly evidence: readonly GoldPassage[];
}

export interface GoldStory {
  readonly key: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly timeline: readonly GoldTimelineEntry[];
  readonly positions: readonly GoldPosition[];
  readonly figures: readonly GoldFigure[];
  readonly expectations: readonly GoldExpectation[];
}

/** Someone who acts in a story: the canonical name and the forms that the articles print, by language. */
export interface GoldParty {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'country';
  readonly role?: string;
  readonly story: string;
  readonly sharesSurnameWith?: string;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly stories: readonly GoldStory[];
  readonly cast: readonly GoldParty[];
}

/** The gold of the sample corpus, as it stands in `gold/*.json`. Throws where a file is missing or is not JSON. */
export function readGold(): Gold {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(SAMPLE, 'gold', `${name}.json`), 'utf8'));
  return {
    articles: read('articles') as GoldArticle[],
    stories: read('stories') as GoldStory[],
    cast: read('cast') as GoldParty[],
  };
}
