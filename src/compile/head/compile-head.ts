import { wordsOf } from '../../lib/words.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { DossierArticle, StoryHead } from '../../model/dossier.ts';
import { wholePart } from '../../model/passage.ts';
import { bestOf } from '../common/select-central.ts';
import { cosineOf, type SparseVector, sumOf } from '../common/sparse-vector.ts';
import type { StoryView } from '../common/story-view.ts';

/** Sentences of each article that, with its title, stand for what it is about. */
const LEDE_SENTENCES = 3;

/** Fewest words of a title that can stand for a story ("Live", "News in brief" cannot). */
const MIN_TITLE_WORDS = 4;

/** A title longer than this is compared by its beginning. */
const MAX_TITLE_CHARS = 500;

/** What a title in another language, or one too short, is worth beside one that fits: it is used where nothing else is there. */
const UNFIT = 0.1;

/** The head of a dossier: its title, and how much there is from when to when in which languages. */
export function compileHead(id: string, view: StoryView): StoryHead {
  const titlePassage = titleOf(view);
  const { articles, firstDay, lastDay } = view;
  return {
    id,
    title: titlePassage?.text ?? '',
    ...(titlePassage && { titlePassage }),
    ...(firstDay && { from: firstDay }),
    ...(lastDay && { to: lastDay }),
    languages: languagesOf(articles),
    articles: articles.length,
    origins: new Set(articles.map(article => view.originOf(article.id))).size,
  };
}

/** The list of all articles of a story, in its order. */
export function listArticles(view: StoryView, copyOf: ReadonlyMap<string, string | undefined>): DossierArticle[] {
  return view.articles.map(article => {
    const [title, outlet, of] = [wholePart(article, 'title'), wholePart(article, 'outlet'), copyOf.get(article.id)];
    return {
      id: article.id,
      kind: article.kind,
      language: article.language,
      ...(article.url !== undefined && { url: article.url }),
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(article.published !== undefined && { published: article.published }),
      ...(of !== undefined && { copyOf: of }),
    };
  });
}

/** The title closest to what all origins say in their titles and ledes; the earliest where several are. */
function titleOf(view: StoryView): ReturnType<typeof wholePart> {
  const titled = view.articles.filter(article => article.title?.trim());
  const originals = view.articles.filter(({ id }) => view.originOf(id) === id);
  const centre = sumOf(originals.flatMap(article => openingVectors(view, article)));
  const best = bestOf(titled, article => {
    const title = article.title ?? '';
    const isFit = article.language === view.mainLanguage && wordsOf(title).length >= MIN_TITLE_WORDS;
    // The small constant keeps titles that share nothing with the story in the order of fitness.
    return (cosineOf(titleVector(view, article), centre) + 1e-6) * (isFit ? 1 : UNFIT);
  });
  return best && wholePart(best, 'title');
}

function openingVectors(view: StoryView, article: AnnotatedArticle): SparseVector[] {
  const ledes = view.sentencesOf(article.id).slice(0, LEDE_SENTENCES);
  return [titleVector(view, article), ...ledes.map(({ vector }) => vector)];
}

/** A title's vector, with the entities of the article that the title prints. */
function titleVector(
  view: StoryView,
  { title: whole = '', language, text, annotations }: AnnotatedArticle,
): SparseVector {
  const title = whole.slice(0, MAX_TITLE_CHARS);
  const entities = new Set<string>();
  for (const a of annotations) {
    if (a.kind === 'name' && a.entity !== undefined && title.includes(text.slice(a.start, a.end)))
      entities.add(a.entity);
  }
  return view.space.vectorOf({ text: title, language, entities: [...entities] });
}

/** Languages by number of articles, most first. */
function languagesOf(articles: readonly AnnotatedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([language]) => language);
}
