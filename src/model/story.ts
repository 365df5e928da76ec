/** How a copy differs from what it reprints. */
export type CopyKind = 'verbatim' | 'trimmed' | 'extended' | 'rewrite';

/** Where the clustering put an article, and why. */
export interface Assignment {
  readonly id: string;
  readonly story: string;
  /** Which earlier article it takes its text from. */
  readonly copyOf?: string;
  readonly copyKind?: CopyKind;
  /** What decided, largest first: feature name, its contribution to the score, and the shared evidence printed ("Avdiivka", "100000 troops"). */
  readonly reasons?: readonly Reason[];
}

export interface Reason {
  readonly feature: string;
  readonly weight: number;
  readonly evidence?: readonly string[];
}
