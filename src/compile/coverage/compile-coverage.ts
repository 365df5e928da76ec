import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Coverage } from '../../model/dossier.ts';
import type { Assignment } from '../../model/story.ts';
import { publicationDay, type StoryView } from '../common/story-view.ts';

/** Who reported a story, when and in which language, and who copied whom. */
export function compileCoverage(view: StoryView, assignments: readonly Assignment[]): Coverage {
  return { outlets: outletsOf(view.articles), copies: copiesOf(view, assignments), days: daysOf(view.articles) };
}

/** The name of an article's outlet: as printed, else the host of its address; undefined where neither is known. */
export function findOutletName({ outlet, url }: AnnotatedArticle): string | undefined {
  if (outlet) return outlet;
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  return host.replace(/^www\./, '') || undefined;
}

/** Most articles first, then first report, then name. An outlet that writes in several languages is listed under the one it used most. */
function outletsOf(articles: readonly AnnotatedArticle[]): Coverage['outlets'] {
  const named = articles.flatMap(article => {
    const name = findOutletName(article);
    return name === undefined ? [] : [{ name, article }];
  });
  return [...Map.groupBy(named, ({ name }) => name)]
    .map(([name, items]) => {
      const first = items
        .map(({ article }) => article.published ?? article.fetchedAt ?? '')
        .filter(Boolean)
        .sort()[0];
      const language = mostFrequent(items.map(({ article }) => article.language));
      return { name, language, articles: items.length, ...(first && { first }) };
    })
    .sort((a, b) => b.articles - a.articles || compare(a.first ?? '9', b.first ?? '9') || compare(a.name, b.name));
}

function copiesOf(view: StoryView, assignments: readonly Assignment[]): Coverage['copies'] {
  return assignments.flatMap(({ id, copyOf, copyKind = 'verbatim' }) =>
    copyOf !== undefined && view.findArticle(id) ? [{ article: id, of: copyOf, kind: copyKind }] : [],
  );
}

function daysOf(articles: readonly AnnotatedArticle[]): Coverage['days'] {
  const counts = new Map<string, { day: string; language: string; articles: number }>();
  for (const article of articles) {
    const day = publicationDay(article);
    if (day === undefined) continue;
    const key = `${day} ${article.language}`;
    const count = counts.get(key) ?? { day, language: article.language, articles: 0 };
    counts.set(key, { ...count, articles: count.articles + 1 });
  }
  return [...counts].sort(([a], [b]) => compare(a, b)).map(([, count]) => count);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? 'und';
}
