import { wholePart } from '../../model/passage.ts';
import { html, type SafeHtml } from '../html/html.ts';
import { sourceText } from './evidence.ts';
import type { PageContext } from './page-context.ts';

/** The title of an article as evidence, or the catalogue's word where it has none. */
export function articleTitle(context: PageContext, id: string): SafeHtml {
  const article = context.articles.get(id);
  const title = article && wholePart(article, 'title');
  return title ? sourceText(context, title) : html`${context.messages.text('line.untitled')}`;
}
