import { type AnnotatedArticle, annotationsOf } from '../../src/model/annotation.ts';
import { ARTICLE_KINDS, type Article } from '../../src/model/article.ts';
import { findAddressFaults, findInstantFaults, findLineFaults, findSpanFaults, findTextFaults } from './check-text.ts';

const WEB = /^https?:$/;

/** Everything in an article that the stage contract rules out. */
export function findArticleFaults(article: Article): string[] {
  const { text, blocks, links, elisions = [], credits = [] } = article;
  return [
    ...findTextFaults('text', text),
    ...(text === '' ? ['text is empty'] : []),
    ...(text !== text.trim() || /\n{3}|\r/.test(text) ? ['text is not canonical'] : []),
    ...findSpanFaults('block', text, blocks, true),
    ...findSpanFaults('link', text, links, false),
    ...findSpanFaults('elision', text, elisions, true),
    ...blocks
      .filter(({ start, end }) => text.slice(start, end) !== text.slice(start, end).trim())
      .map(block => `block at ${block.start} has blanks at its edge`),
    ...links.flatMap(link => findAddressFaults('link', link.url, WEB)),
    ...findAddressFaults('url', article.url, WEB),
    ...findLineFaults('title', article.title),
    ...findLineFaults('outlet', article.outlet),
    ...article.byline.flatMap(name => findLineFaults('byline', name)),
    ...credits.flatMap(name => findLineFaults('credits', name)),
    ...(article.sections ?? []).flatMap(name => findLineFaults('sections', name)),
    ...findInstantFaults('published', article.published, false),
    ...findInstantFaults('modified', article.modified, false),
    ...(ARTICLE_KINDS.includes(article.kind) ? [] : [`kind is ${article.kind}`]),
    ...(isLanguage(article.language) ? [] : [`language is ${JSON.stringify(article.language)}`]),
  ].slice(0, 10);
}

function isLanguage(tag: string | undefined): boolean {
  try {
    return tag === undefined || Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Annotations whose spans are not in their article's text. */
export function findAnnotationFaults(article: AnnotatedArticle): string[] {
  const { text, annotations } = article;
  const statements = annotationsOf(article, 'statement');
  const parts = statements
    .flatMap(s => [s.content, s.speaker, s.cue, s.addressee, s.reportedBy])
    .filter(part => part !== null && part !== undefined);
  return [
    ...findSpanFaults('annotation', text, annotations, false),
    ...findSpanFaults('part of a statement', text, parts, false),
  ].slice(0, 10);
}
