import { cognateKey } from '../../lib/cognate-key.ts';
import { functionWords } from '../../lib/function-words.ts';
import { isOverlapping, isWithin, type Span, sliceOf } from '../../lib/span.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';

/**
 * What a stretch of text says in any language: entities ("@l:xx"), numbers ("#40"), dates ("+2031-05-06") and words with look-alikes in other
 * languages ("~rdr").
 */
export function anchorsOf(article: AnnotatedArticle, span: Span): ReadonlySet<string> {
  const { text, language } = article;
  const names = annotationsOf(article, 'name').filter(name => isOverlapping(name, span));
  const times = annotationsOf(article, 'time').filter(time => isWithin(time, span));
  const anchors = new Set<string>();
  for (const { from, to } of times) if (from !== undefined) anchors.add(`+${(to ?? from).slice(0, 10)}`);
  for (const { entity } of names) if (entity !== undefined) anchors.add(`@${entity}`);
  for (const quantity of annotationsOf(article, 'quantity')) {
    if (isWithin(quantity, span)) anchors.add(`#${quantity.value}`);
  }
  const common = functionWords(language);
  for (const word of wordSpans(text, span)) {
    if ([...names, ...times].some(other => isOverlapping(other, word))) continue;
    const printed = sliceOf(text, word).toLowerCase();
    const key = common.has(printed) ? undefined : cognateKey(printed);
    if (key !== undefined) anchors.add(`~${key}`);
  }
  return anchors;
}
