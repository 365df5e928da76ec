import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Dossier } from '../../model/dossier.ts';

/** What a static site is rendered from. The same input gives the same bytes. */
export interface SiteInput {
  /** The site's name, as its operator configured it. */
  readonly title: string;
  /** ISO instant of this build; printed in the footer, used nowhere else but as the age of feeds without dated content. */
  readonly generatedAt: string;
  /** Absolute address of the site's root, for feeds; they carry relative addresses without it. */
  readonly baseUrl?: string;
  /** Language of the interface (BCP 47), 'en' when absent. */
  readonly language?: string;
  readonly stories: readonly { readonly dossier: Dossier }[];
  /** Every article that a dossier cites, by id. */
  readonly articles: ReadonlyMap<string, AnnotatedArticle>;
}

/** One file of a site; `path` is relative to its root, with "/". */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
