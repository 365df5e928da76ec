import type { Dossier } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import type { Messages } from '../messages/messages.ts';
import type { ArticleMap } from '../proof/proven-text.ts';
import type { Colours } from './colours.ts';
import type { Format } from './format.ts';
import type { SiteInput } from './site.ts';

/** What every view needs to render: the same for all pages of a site but `root` and `numbers`. */
export interface PageContext {
  readonly site: SiteInput;
  readonly messages: Messages;
  readonly format: Format;
  readonly articles: ArticleMap;
  readonly colours: Colours;
  /** From the page to the site's root: "", "../" or "../../". */
  readonly root: string;
  /** The numbers of the articles in this page's list, from 1; empty on pages without one. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Keys of the passages that are direct speech: they stand in quotation marks wherever they are shown. */
  readonly quotations: ReadonlySet<string>;
}

/** The context of one story's pages: its articles are numbered in the order of its list. */
export function storyContext(context: PageContext, dossier: Dossier): PageContext {
  return {
    ...context,
    root: '../../',
    numbers: new Map(dossier.articles.map((article, i) => [article.id, i + 1])),
    quotations: quotationsIn(dossier),
  };
}

/** The passages that a dossier's voices say directly, variants included. */
export function quotationsIn({ voices }: Dossier): ReadonlySet<string> {
  const direct = voices.flatMap(voice => voice.statements).filter(statement => statement.form === 'direct');
  const passages = direct.flatMap(({ content, variants = [] }) => [content, ...variants.map(one => one.content)]);
  return new Set(passages.map(passageKey));
}

/** What is the same for two passages of the same words at the same place. */
export const passageKey = ({ article, part, start, end }: Passage): string =>
  `${article}:${part ?? 'text'}:${start}:${end}`;
