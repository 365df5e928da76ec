/** The rows of the store, one interface a table. JSON columns hold model values; the functions of the table files cross that border. */
export interface Schema {
  documents: DocumentRow;
  articles: ArticleRow;
  annotations: AnnotationRow;
  assignments: AssignmentRow;
  dossiers: DossierRow;
  failures: FailureRow;
}

export interface DocumentRow {
  /** SHA-256 of the bytes. */
  readonly hash: string;
  /** The path or address that the bytes came from. */
  readonly source: string;
  readonly url: string | null;
  readonly content_type: string | null;
  readonly fetched_at: string | null;
  readonly bytes: Uint8Array;
}

export interface ArticleRow {
  readonly id: string;
  /** Place in the order of arrival, from 1: stories are found again by replaying it. */
  readonly seq: number;
  readonly document: string;
  readonly json: string;
}

export interface AnnotationRow {
  readonly article: string;
  readonly language: string;
  readonly json: string;
}

export interface AssignmentRow {
  readonly article: string;
  readonly story: string;
  readonly json: string;
}

export interface DossierRow {
  readonly story: string;
  readonly json: string;
}

export interface FailureRow {
  readonly source: string;
  readonly code: string;
  readonly message: string;
}
