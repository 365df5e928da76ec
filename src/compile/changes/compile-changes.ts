import { expectationRef, figureRef } from '../../model/change-ref.ts';
import type { Change, Dossier } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import type { StoryView } from '../common/story-view.ts';

type Claims = Pick<Dossier, 'voices' | 'positions' | 'figures' | 'expectations'>;
type Step = Pick<Change, 'kind' | 'ref'>;

/**
 * The log of a story: what each article added, in the order of the articles. It only grows: articles that come later add to its end.
 * `seq` counts from 1; `at` is the article's publication, or when it was fetched; empty where neither is known.
 */
export function compileChanges(view: StoryView, claims: Claims): Change[] {
  const steps = new Map<string, Step[]>(view.articles.map(({ id }) => [id, [{ kind: 'article-added', ref: id }]]));
  const add = (passage: Passage, step: Step): void => void steps.get(passage.article)?.push(step);
  const order = new Map(view.articles.map(({ id }, i) => [id, i]));
  const byArticle = (a: Passage, b: Passage): number => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0);
  addStatements(claims.voices, { add, byArticle, originOf: view.originOf });
  addPositions(claims.positions, { add, byArticle });
  addFigures(claims.figures, { add, byArticle });
  for (const expectation of claims.expectations) {
    const settled = expectation.evidence[0];
    if (settled && (expectation.status === 'happened' || expectation.status === 'moved'))
      add(settled, { kind: 'expectation-settled', ref: expectationRef(expectation) });
  }
  return view.articles
    .flatMap(article =>
      (steps.get(article.id) ?? []).map(step => ({ at: article.published ?? article.fetchedAt ?? '', ...step })),
    )
    .map((change, i) => ({ seq: i + 1, ...change }));
}

interface Log {
  add(passage: Passage, step: Step): void;
  byArticle(a: Passage, b: Passage): number;
  originOf?(articleId: string): string;
}

/** A statement is added by the first article that prints it, and corroborated by the first article of every other origin. */
function addStatements(voices: Claims['voices'], { add, byArticle, originOf = id => id }: Log): void {
  for (const { id, content, variants = [] } of voices.flatMap(voice => voice.statements)) {
    const [first, ...rest] = [content, ...variants.map(variant => variant.content)].sort(byArticle);
    if (first === undefined) continue;
    add(first, { kind: 'claim-added', ref: id });
    const known = new Set([originOf(first.article)]);
    for (const passage of rest) {
      const origin = originOf(passage.article);
      if (!known.has(origin)) add(passage, { kind: 'claim-corroborated', ref: id });
      known.add(origin);
    }
  }
}

/** A position is added where it is printed; one of the same actor on the same issue with another act supersedes the one before. */
function addPositions(positions: Claims['positions'], { add, byArticle }: Log): void {
  const ordered = positions.toSorted((a, b) => byArticle(a.passage, b.passage));
  const latest = new Map<string, Claims['positions'][number]>();
  for (const position of ordered) {
    add(position.passage, { kind: 'claim-added', ref: position.id });
    const key = `${position.actor.entity}\n${position.issue.id}`;
    const before = latest.get(key);
    if (before && (before.act !== position.act || before.negated !== position.negated))
      add(position.passage, { kind: 'position-superseded', ref: before.id });
    latest.set(key, position);
  }
}

/** A figure changes where an article prints another value than the one printed last. */
function addFigures(figures: Claims['figures'], { add, byArticle }: Log): void {
  for (const figure of figures) {
    const values = figure.values.toSorted((a, b) => byArticle(a.passage, b.passage));
    for (const [i, { value, upper, passage }] of values.entries()) {
      const before = values[i - 1];
      if (before && (before.value !== value || before.upper !== upper))
        add(passage, { kind: 'figure-changed', ref: figureRef(figure) });
    }
  }
}
