import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, QuantityModality, StatementForm } from '../../src/model/annotation.ts';
import type { ArticleKind } from '../../src/model/article.ts';

/** The folder of the five seed documents, outside the project: no text of theirs may enter it. */
export const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

/** UTF-16 offsets into the decoded file, start inclusive, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** A stretch of one of the files, which are numbered in the order of their names. */
export interface GoldPlace {
  readonly file: number;
  readonly span: Offsets;
}

/** Who said what. Of `acts` and `speakers` any is right, the best first; `speakerAt` is where a speaker without a name is printed. */
export interface GoldStatement {
  readonly form: StatementForm;
  readonly acts: readonly Act[];
  readonly speakers: readonly string[];
  readonly content: Offsets;
  readonly speakerAt?: Offsets;
  readonly reportedBy?: string;
  readonly isKeyPoint?: true;
  readonly negated?: true;
  /** True for what is right to find and right to leave. */
  readonly isOptional?: true;
}

/** A time expression with what it means, half-open. `isUnanchored`: only other documents tell, so that the article itself leaves it open. */
export interface GoldDate {
  readonly span: Offsets;
  readonly from: string;
  readonly to: string;
  readonly isUnanchored?: true;
  readonly isOptional?: true;
}

/** A printed number. `isTracked`: the dossier should follow it. */
export interface GoldFigure {
  readonly span: Offsets;
  readonly value: number;
  readonly units: readonly string[];
  readonly modality: QuantityModality;
  readonly by?: string;
  readonly isTracked?: true;
}

export interface GoldArticle {
  readonly file: number;
  readonly title: Offsets;
  /** From the first to the last letter of its body; absent where the page shows a title only. */
  readonly text?: Offsets;
  readonly language: string;
  readonly kinds: readonly ArticleKind[];
  readonly story: string;
  /** Absent where the page does not say. */
  readonly published?: string;
  /** A day that is printed in the title and may be taken for that of publication. */
  readonly printedDay?: string;
  /** How long ago it was shared, as printed. */
  readonly ageDays?: number;
  readonly bylines: readonly Offsets[];
  readonly credits: readonly Offsets[];
  /** Lines that may be in the text or not. */
  readonly neutral: readonly Offsets[];
  readonly elisions: readonly Offsets[];
  readonly statements: readonly GoldStatement[];
  readonly dates: readonly GoldDate[];
  readonly figures: readonly GoldFigure[];
}

/** A day on which something of a story happened, with passages that tell of it. */
export interface GoldDay {
  readonly day: string;
  readonly story: string;
  readonly isCore?: true;
  readonly spans: readonly GoldPlace[];
}

/** An act of an actor on an issue. Without `days` any date is right, because the page does not tell. */
export interface GoldPosition extends GoldPlace {
  readonly id: string;
  readonly actors: readonly string[];
  readonly actorAt?: Offsets;
  readonly issue: string;
  readonly acts: readonly Act[];
  readonly days?: readonly string[];
  readonly negated?: true;
  readonly isOptional?: true;
  readonly answers?: readonly string[];
}

/** What an editor finds in the five seed documents: offsets and labels, no words of theirs. */
export interface SeedsGold {
  readonly files: readonly { readonly sha256: string; readonly fetchedAt?: string }[];
  readonly articles: readonly GoldArticle[];
  /** Links, boxes, ages and the like, which no article's text may hold. */
  readonly furniture: readonly GoldPlace[];
  readonly timeline: readonly GoldDay[];
  readonly positions: readonly GoldPosition[];
  /** The names that a speaker key stands for, plain lower-case Latin letters; a key that is not here is itself the name. */
  readonly speakers: Readonly<Record<string, readonly string[]>>;
  /** For a party, those who speak for it: a position may be shown as that of either. */
  readonly sides: Readonly<Record<string, readonly string[]>>;
  /** What the ledger of positions must show whatever else it shows. */
  readonly coreCells: readonly { readonly actors: readonly string[]; readonly act: Act }[];
  readonly voices: readonly string[];
}

/** The gold as it stands in `gold.json`. */
export function readSeedsGold(): SeedsGold {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'gold.json'), 'utf8')) as SeedsGold;
}

/** The paths of the seed documents, or why they cannot be judged: they are not there, or not those that the gold was made for. */
export function findSeeds({ files }: SeedsGold): { paths: readonly string[]; problem?: string } {
  if (!existsSync(SEEDS)) return { paths: [], problem: `the seed documents are not in ${SEEDS}` };
  const paths = readdirSync(SEEDS)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => join(SEEDS, name));
  const hashes = paths.map(path => createHash('sha256').update(readFileSync(path)).digest('hex'));
  const isSame = hashes.length === files.length && files.every(({ sha256 }, i) => sha256 === hashes[i]);
  return isSame
    ? { paths }
    : { paths, problem: `the documents in ${SEEDS} are not the version that the gold was made for` };
}
