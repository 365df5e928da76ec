import { decodeHTML } from 'entities';
import { failed, type Result, success } from '../../lib/result.ts';
import { canonicalText } from '../../lib/text.ts';
import type { Article } from '../../model/article.ts';
import type { Document } from '../../model/document.ts';
import { type Failure, failure } from '../../model/failures.ts';
import { articleId } from '../../model/ids.ts';
import { findArticleObject, type JsonObject, textProperty } from '../metadata/json-ld.ts';
import { languageOf } from '../metadata/page-language.ts';
import { metaOf, type PageHead, readHead } from '../metadata/read-head.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { absoluteUrl, composeText, type TextBlock } from './compose-text.ts';
import { findContainer } from './find-container.ts';
import { type Measure, measureElements } from './measure.ts';
import { parseHtml } from './parse-html.ts';
import { type RenderedPage, renderBlocks } from './render-blocks.ts';
import { scoreBlock } from './score-block.ts';
import { selectBlocks } from './select-blocks.ts';
import type { PageElement } from './tree.ts';
import { createWitness, type Witness } from './witness.ts';

/** The article of an HTML page. Fails with `extract/no-article` where the page holds no text. */
export function extractHtml(html: string, document: Document): Result<readonly Article[], Failure> {
  const root = parseHtml(html);
  const head = readHead(root);
  const measures = measureElements(root);
  const page = renderBlocks(root, measures);
  const metadata = readMetadata(head, page, document);
  const chosen = chooseText({ root, measures, page, head, title: metadata.title });
  const base = head.base === undefined ? metadata.url : (absoluteUrl(head.base, metadata.url) ?? metadata.url);
  const { text, blocks, links } = composeText(chosen, base);
  if (text === '') return failed(failure('extract/no-article'));
  const language = languageOf(text, metadata.language);
  const id = articleId({ url: metadata.url, title: metadata.title, text });
  const origin = { document: document.id, ...(document.fetchedAt !== undefined && { fetchedAt: document.fetchedAt }) };
  return success([{ id, ...metadata, ...origin, ...(language !== undefined && { language }), text, blocks, links }]);
}

interface ReadPage {
  readonly root: PageElement;
  readonly measures: ReadonlyMap<PageElement, Measure>;
  readonly page: RenderedPage;
  readonly head: PageHead;
  readonly title: string | undefined;
}

/** Less text than this is doubted: few news items are shorter. */
const MIN_CHARS = 250;

/**
 * The blocks of the article. Where they hold little, the page is read again leniently; where they hold little of the text that the page states
 * for machines (JSON-LD `articleBody`, on pages that a script writes), that text is taken.
 */
function chooseText({ root, measures, page, head, title }: ReadPage): readonly TextBlock[] {
  const stated = statedBody(head.jsonLd);
  const descriptions = [
    metaOf(head, 'og:description'),
    metaOf(head, 'description'),
    textProperty(findArticleObject(head.jsonLd), 'description', 'abstract'),
  ];
  const witness = createWitness(
    descriptions.filter(d => d !== undefined),
    stated.map(block => block.text).join(' '),
  );
  const strict = articleBlocks(page, title, witness);
  const size = sizeOf(strict);
  if (size >= MIN_CHARS) return strict;
  const lenient = articleBlocks(renderBlocks(root, measures, 'lenient'), title, witness);
  const best = sizeOf(lenient) > 2 * size ? lenient : strict;
  return sizeOf(stated) > 3 * sizeOf(best) ? stated : best;
}

const sizeOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function articleBlocks(page: RenderedPage, title: string | undefined, witness: Witness): readonly TextBlock[] {
  const container = findContainer(page, page.blocks.map(scoreBlock));
  if (container === undefined) return [];
  const titleIndex = title === undefined ? -1 : page.blocks.findIndex(block => block.text === title);
  return selectBlocks({ page, container, title, titleIndex: titleIndex === -1 ? undefined : titleIndex, witness });
}

function statedBody(objects: readonly JsonObject[]): TextBlock[] {
  const body = findArticleObject(objects)?.articleBody;
  if (typeof body !== 'string') return [];
  const paragraphs = canonicalText(
    decodeHTML(body)
      .replace(/<\/?(?:p|div|br|h\d|li)\b[^<>]{0,300}>/gi, '\n\n')
      .replace(/<[^<>]{1,300}>/g, ' '),
  ).split('\n\n');
  return paragraphs.filter(text => text !== '').map(text => ({ kind: 'paragraph', text, links: [] }));
}
