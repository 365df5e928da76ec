import { type ComposedText, composeText } from './compose-text.ts';
import { measureElements } from './measure.ts';
import { parseHtml } from './parse-html.ts';
import { renderBlocks } from './render-blocks.ts';

/**
 * The text of a piece of HTML that is an article's body already, such as the content of a feed entry: every block is kept, there is no page around it to
 * leave out. Relative addresses are made absolute against `base`.
 */
export function extractFragment(html: string, base?: string): ComposedText {
  const root = parseHtml(html);
  return composeText(renderBlocks(root, measureElements(root), 'lenient').blocks, base);
}
