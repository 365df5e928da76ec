import { isOverlapping, isWithin, type Span, sliceOf } from '../../lib/span.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import type { BlockKind } from '../../model/article.ts';
import type { Assignment } from '../../model/story.ts';
import { namedDatesOf } from './dated-span.ts';
import { findOrigins } from './find-origins.ts';
import { type Mention, publicationDay, type StorySentence, type StoryView } from './story-view.ts';
import { fitTermSpace, type TermSource } from './term-space.ts';

/** Blocks that are not running text. */
const FURNITURE: ReadonlySet<BlockKind> = new Set(['heading', 'caption', 'table', 'credit']);

/** A sentence with what stands in it, before the collection is known that its vector is fitted on. */
type BareSentence = Omit<StorySentence, 'vector'>;

/**
 * Prepares a story for compiling. `articles` must be in the story's order; articles without an assignment are their own origin. The reader's language becomes the
 * story's main one where enough of it is told in it.
 */
export function viewStory(
  articles: readonly AnnotatedArticle[],
  assignments: readonly Assignment[] = [],
  readerLanguage?: string,
): StoryView {
  const origins = findOrigins(assignments);
  const originOf = (id: string): string => origins.get(id) ?? id;
  const bare = articles.flatMap(article => bareSentencesOf(article, originOf(article.id)));
  const space = fitTermSpace(bare.map(sourceOf));
  const sentences = bare.map(sentence => ({ ...sentence, vector: space.vectorOf(sourceOf(sentence)) }));
  const byArticle = Map.groupBy(sentences, sentence => sentence.article.id);
  const byId = new Map(articles.map(article => [article.id, article]));
  const mentions = groupMentions(articles);
  const sentencesOf = (id: string): readonly StorySentence[] => byArticle.get(id) ?? [];
  return {
    articles,
    mainLanguage: mainLanguageOf(articles, originOf, readerLanguage),
    ...publicationSpan(articles),
    space,
    sentences,
    findArticle: id => byId.get(id),
    originOf,
    sentencesOf,
    findSentenceAt: (id, span) => sentencesOf(id).find(sentence => isOverlapping(sentence, span)),
    mentionsOf: entity => mentions.get(entity) ?? [],
    entities: [...mentions.keys()],
  };
}

function bareSentencesOf(article: AnnotatedArticle, origin: string): BareSentence[] {
  const furniture = article.blocks.filter(block => FURNITURE.has(block.kind));
  const take = { names: takerOf(annotationsOf(article, 'name')), times: takerOf(annotationsOf(article, 'time')) };
  const isFurniture = takerOf(furniture);
  const sentences: BareSentence[] = [];
  let end = 0;
  let placeInParagraph = 0;
  for (const { start, end: nextEnd } of annotationsOf(article, 'sentence')) {
    const span = { start, end: nextEnd };
    placeInParagraph = article.text.slice(end, start).includes('\n\n') ? 0 : placeInParagraph + 1;
    if (sentences.length === 0 && end === 0) placeInParagraph = 0;
    end = nextEnd;
    const [names, times] = [take.names(span), take.times(span)];
    if (isFurniture(span, isOverlapping).length > 0) continue;
    const words = wordSpans(article.text, span).length;
    const place = { position: sentences.length, placeInParagraph, ...span };
    sentences.push({ article, origin, ...place, words, names, times, dates: namedDatesOf(times) });
  }
  return sentences;
}

/** A function that gives the items within each of a run of ascending spans; it walks the items once. */
function takerOf<T extends Span>(items: readonly T[]): (span: Span, belongs?: (item: T, span: Span) => boolean) => T[] {
  let next = 0;
  return (span, belongs = isWithin) => {
    while (next < items.length && (items[next]?.end ?? 0) <= span.start) next++;
    const taken: T[] = [];
    for (let i = next; i < items.length; i++) {
      const item = items[i];
      if (item === undefined || item.start >= span.end) break;
      if (belongs(item, span)) taken.push(item);
    }
    return taken;
  };
}

function sourceOf({ article, names, ...span }: BareSentence): TermSource {
  const entities = names.flatMap(({ entity }) => entity ?? []);
  return { text: sliceOf(article.text, span), language: article.language, entities };
}

function groupMentions(articles: readonly AnnotatedArticle[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const article of articles) {
    for (const name of annotationsOf(article, 'name')) {
      if (name.entity === undefined) continue;
      const group = groups.get(name.entity) ?? [];
      groups.set(name.entity, group);
      group.push({ article, name });
    }
  }
  return groups;
}

/** The share of a story's articles that must be in the reader's language for it to be told in it: fewer would tell a part for the whole. */
const MIN_READER_SHARE = 0.2;

function mainLanguageOf(
  articles: readonly AnnotatedArticle[],
  originOf: (id: string) => string,
  readerLanguage: string | undefined,
): string {
  const own = articles.filter(article => article.language === readerLanguage).length;
  if (readerLanguage !== undefined && own > 0 && own >= MIN_READER_SHARE * articles.length) return readerLanguage;
  const counts = new Map<string, number>();
  for (const { id, language } of articles) {
    counts.set(language, (counts.get(language) ?? 0) + (originOf(id) === id ? articles.length + 1 : 1));
  }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'und';
}

function publicationSpan(articles: readonly AnnotatedArticle[]): Pick<StoryView, 'firstDay' | 'lastDay'> {
  const days = articles.flatMap(article => publicationDay(article) ?? []).sort();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  return firstDay !== undefined && lastDay !== undefined ? { firstDay, lastDay } : {};
}
