import { failed, type Result, success } from '../../lib/result.ts';
import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { articleId } from '../../model/ids.ts';
import { findArticleObject, textProperty } from '../metadata/json-ld.ts';
import { languageOf } from '../metadata/page-language.ts';
import { metaOf, readHead } from '../metadata/read-head.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { findCredits } from '../text/article-body.ts';
import { composeArticles, findElisions } from '../text/compose-article.ts';
import { readDateline } from '../text/credits.ts';
import { findKeyPointHeadings, markKeyPoints } from '../text/key-points.ts';
import type { ArticleDraft } from '../text/page.ts';
import { absoluteUrl, composeText, type TextBlock } from './compose-text.ts';
import { findContainer } from './find-container.ts';
import { findTitle } from './find-title.ts';
import { findItems } from './items/find-items.ts';
import type { ReadPage } from './items/item-page.ts';
import type { Segment } from './items/segment.ts';
import { measureElements } from './measure.ts';
import { parseHtml } from './parse-html.ts';
import { type PageBlock, type RenderedPage, renderBlocks } from './render-blocks.ts';
import { scoreBlock } from './score-block.ts';
import { selectBlocks } from './select-blocks.ts';
import { statedBody } from './stated-body.ts';
import { createWitness, type Witness } from './witness.ts';

/**
 * The articles of an HTML page: one, or several where it is a digest, a river or a rolling page. Fails with `extract/no-article` where the page holds no text, and
 * where it holds only teasers of articles that stand elsewhere.
 */
export function extractHtml(html: string, document: Document): Result<readonly Article[], Failure> {
  const root = parseHtml(html);
  const head = readHead(root);
  const measures = measureElements(root);
  const page = renderBlocks(root, measures);
  const metadata = readMetadata(head, page, document);
  const base = head.base === undefined ? metadata.url : (absoluteUrl(head.base, metadata.url) ?? metadata.url);
  const source = { root, measures, page, head, metadata, document, base };
  const items = findItems(source);
  if (items?.kind === 'teasers')
    return failed(failure('extract/no-article', '(The page is a list of other articles.)'));
  const articles = items?.kind === 'articles' ? composeItems(items.drafts, source) : [];
  if (articles.length > 0) return success(articles);
  const article = composeSingle(chooseText(source, items?.kind === 'article' ? items.others : []), source);
  return article === undefined ? failed(failure('extract/no-article')) : success([article]);
}

function composeItems(drafts: readonly ArticleDraft[], { document, base, metadata }: ReadPage): Article[] {
  const articles = composeArticles(drafts, { document: document.id, url: base, fetchedAt: document.fetchedAt });
  return articles.map(article => {
    // The updates of a page are in the page's language; what it shares may be in any.
    const isOwn = article.kind === 'update' || article.url === metadata.url;
    const language = isOwn ? languageOf(article.text, metadata.language) : article.language;
    return language === undefined ? article : { ...article, language };
  });
}

function composeSingle(chosen: readonly TextBlock[], { document, base, metadata }: ReadPage): Article | undefined {
  const credits = findCredits(chosen, {});
  const marked = chosen.map(block => (credits.has(block) ? { ...block, kind: 'credit' as const } : block));
  const points = metadata.kind === 'article' && isBriefing(chosen) ? markKeyPoints(marked) : undefined;
  const { text, blocks, links } = composeText(points ?? marked, base);
  if (text === '') return undefined;
  const language = languageOf(text, metadata.language);
  const agencies = readDateline(chosen.find(block => block.kind === 'paragraph')?.text ?? '');
  const names = new Set([...agencies, ...[...credits.values()].flatMap(credit => credit.names)]);
  const elisions = findElisions(text);
  return {
    id: articleId({ url: metadata.url, title: metadata.title, text }),
    ...metadata,
    ...(points !== undefined && { kind: 'briefing' }),
    document: document.id,
    ...(document.fetchedAt !== undefined && { fetchedAt: document.fetchedAt }),
    ...(language !== undefined && { language }),
    text,
    blocks,
    links,
    ...(elisions.length > 0 && { elisions }),
    ...(names.size > 0 && { credits: [...names] }),
  };
}

/** A text with headings over a speaker's points: two, or one that ends in a colon. */
function isBriefing(blocks: readonly TextBlock[]): boolean {
  const headings = findKeyPointHeadings(blocks.map(({ text }) => text));
  return headings.length > 1 || headings[0]?.endsWith(':') === true;
}

/** Less text than this is doubted: few news items are shorter. */
const MIN_CHARS = 250;

/**
 * The blocks of the article. Where they hold little, the page is read again leniently; where they hold little of the text that the page states
 * for machines (JSON-LD `articleBody`, on pages that a script writes), that text is taken.
 */
function chooseText(
  { root, measures, page, head, metadata: { title } }: ReadPage,
  others: readonly Segment[],
): readonly TextBlock[] {
  const stated = statedBody(findArticleObject(head.jsonLd));
  const descriptions = [
    metaOf(head, 'og:description'),
    metaOf(head, 'description'),
    textProperty(findArticleObject(head.jsonLd), 'description', 'abstract'),
  ];
  const witness = createWitness(
    descriptions.filter(d => d !== undefined),
    stated.map(block => block.text).join(' '),
  );
  const strict = articleBlocks(without(others, page), title, witness);
  const size = sizeOf(strict);
  if (size >= MIN_CHARS) return strict;
  const lenient = articleBlocks(without(others, renderBlocks(root, measures, 'lenient')), title, witness);
  const best = sizeOf(lenient) > 2 * size ? lenient : strict;
  return sizeOf(stated) > 3 * sizeOf(best) ? stated : best;
}

/** The page with what belongs to other articles made furniture. Both renderings of a page have the same blocks. */
function without(others: readonly Segment[], page: RenderedPage): RenderedPage {
  if (others.length === 0) return page;
  const blocks = [...page.blocks];
  for (const { from, to } of others)
    for (let i = from; i < to; i++) blocks[i] = { ...(blocks[i] as PageBlock), standing: 'furniture' };
  return { ...page, blocks };
}

const sizeOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function articleBlocks(page: RenderedPage, title: string | undefined, witness: Witness): readonly TextBlock[] {
  const container = findContainer(page, page.blocks.map(scoreBlock));
  if (container === undefined) return [];
  const titleIndex = findTitle(page.blocks, title, container.to);
  return selectBlocks({ page, container, title, titleIndex, witness });
}
