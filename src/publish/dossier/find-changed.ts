import { expectationRef, figureRef } from '../../model/change-ref.ts';
import type { Change, Dossier } from '../../model/dossier.ts';
import { type Passage, wholePart } from '../../model/passage.ts';
import type { ArticleMap } from '../proof/proven-text.ts';
import { anchorsOf } from './anchors.ts';

/** What a change refers to: the passage that shows it, whose it is, and the id of its element on the dossier page. */
export interface Changed {
  readonly passage: Passage;
  readonly name?: Passage;
  readonly anchor?: string;
  /** True for a position that only restates a statement already in the log. */
  readonly isRestated?: boolean;
}

/** Everything a dossier's changes may refer to, by `ref`. A ref that is not here is no longer in the dossier. */
export function changedByRef(dossier: Dossier, articles: ArticleMap): ReadonlyMap<string, Changed> {
  const found = new Map<string, Changed>();
  const anchors = anchorsOf(dossier);
  const add = (ref: string, changed: Changed): void => void (found.has(ref) || found.set(ref, changed));
  for (const { id } of dossier.articles) {
    const article = articles.get(id);
    const title = article && wholePart(article, 'title');
    if (title) add(id, { passage: title });
  }
  for (const { speaker, statements } of dossier.voices) {
    for (const { id, content } of statements) {
      add(id, { passage: content, name: speaker.namePassage, anchor: anchors.statements.get(id) ?? 'voices' });
    }
  }
  for (const { id, actor, passage } of dossier.positions) {
    const anchor = anchors.positions.get(id) ?? 'positions';
    add(id, { passage, name: actor.namePassage, anchor, isRestated: true });
  }
  addFigures(dossier, add);
  for (const expectation of dossier.expectations) {
    const passage = expectation.evidence[0] ?? expectation.passage;
    add(expectationRef(expectation), { passage, anchor: 'expectations' });
  }
  return found;
}

function addFigures({ figures }: Dossier, add: (ref: string, changed: Changed) => void): void {
  for (const [i, figure] of figures.entries()) {
    const latest = figure.values.at(-1);
    if (!latest) continue;
    const name = figure.label;
    add(figureRef(figure), { passage: latest.passage, ...(name && { name }), anchor: `figure-${i + 1}` });
  }
}

/** What one article added: the change that added it, then its claims, in the order of the log. */
export interface ChangeGroup {
  readonly at: string;
  readonly article?: string;
  readonly changes: readonly Change[];
}

/** A log as groups, newest first and undated ones last: a new article opens one and takes in what follows at the same moment. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups: { at: string; article?: string; changes: Change[] }[] = [];
  for (const change of changes.toSorted((a, b) => a.seq - b.seq)) {
    const last = groups.at(-1);
    if (change.kind === 'article-added') groups.push({ at: change.at, article: change.ref, changes: [] });
    else if (last?.at === change.at) last.changes.push(change);
    else groups.push({ at: change.at, changes: [change] });
  }
  return groups.reverse().sort((a, b) => Number(a.at === '') - Number(b.at === ''));
}
