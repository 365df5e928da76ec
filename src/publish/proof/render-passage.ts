import { isWithin } from '../../lib/span.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { direction, lang, passageData } from '../html/attributes.ts';
import { attributes, html, type SafeHtml } from '../html/html.ts';
import { type ArticleMap, provenText } from './proven-text.ts';

/** How a passage is shown. */
export interface PassageOptions {
  /** Language of the page; a passage in another one carries `lang` and, where needed, `dir`. */
  readonly pageLanguage?: string;
  /** A smaller passage inside it to be marked (the figure in its sentence). */
  readonly marked?: Passage;
  /** The element around it: `tspan` inside drawings. */
  readonly element?: 'span' | 'tspan';
}

/**
 * A passage as markup: the only way text of a source gets onto a page. The article is sliced again and compared (see {@link provenText},
 * which throws `publish/unproven`), and the element carries `data-passage`, so that {@link verifyPage} can prove the finished page.
 */
export function renderPassage(passage: Passage, articles: ArticleMap, options: PassageOptions = {}): SafeHtml {
  const text = provenText(passage, articles);
  const language = articles.get(passage.article)?.language ?? 'und';
  const isForeign = language !== options.pageLanguage && language !== 'und';
  const list = attributes({
    'data-passage': passageData(passage),
    lang: isForeign && lang(language),
    dir: isForeign && direction(language),
  });
  if (options.element === 'tspan') return html`<tspan${list}>${text}</tspan>`;
  return html`<span${list}>${findMarked(passage, articles, options.marked) ?? text}</span>`;
}

function findMarked(passage: Passage, articles: ArticleMap, marked: Passage | undefined): SafeHtml | undefined {
  const article = articles.get(passage.article);
  const fits =
    marked && marked.article === passage.article && marked.part === passage.part && isWithin(marked, passage);
  if (!fits || !article) return undefined;
  const cut = (start: number, end: number) =>
    start < end && provenText(passageOf(article, { start, end }, passage.part), articles);
  return html`${cut(passage.start, marked.start)}<mark>${provenText(marked, articles)}</mark>${cut(marked.end, passage.end)}`;
}
