import type { Dossier } from '../model/dossier.ts';
import type { Assignment } from '../model/story.ts';
import type { Store } from './open-store.ts';

/** Keeps where the articles were placed, as the only assignments; rows that say so already are left alone. Gives how many rows were written. */
export async function keepAssignments(store: Store, assignments: readonly Assignment[]): Promise<number> {
  const rows = await store.selectFrom('assignments').select(['article', 'json']).execute();
  const known = new Map(rows.map(row => [row.article, row.json]));
  const changed = assignments
    .map(assignment => ({ article: assignment.id, story: assignment.story, json: JSON.stringify(assignment) }))
    .filter(row => known.get(row.article) !== row.json);
  const placed = new Set(assignments.map(assignment => assignment.id));
  for (const { article } of rows) {
    if (!placed.has(article)) await store.deleteFrom('assignments').where('article', '=', article).execute();
  }
  for (const row of changed) {
    await store
      .insertInto('assignments')
      .values(row)
      .onConflict(conflict => conflict.column('article').doUpdateSet({ story: row.story, json: row.json }))
      .execute();
  }
  return changed.length;
}

/** Keeps the dossiers as the only ones: changed ones are written, those of stories that are no more removed. Gives how many rows changed. */
export async function keepDossiers(store: Store, dossiers: readonly Dossier[]): Promise<number> {
  const rows = await store.selectFrom('dossiers').select(['story', 'json']).execute();
  const known = new Map(rows.map(row => [row.story, row.json]));
  const fresh = new Map(dossiers.map(dossier => [dossier.story.id, JSON.stringify(dossier)]));
  const gone = rows.map(row => row.story).filter(story => !fresh.has(story));
  const changed = [...fresh].filter(([story, json]) => known.get(story) !== json);
  for (const story of gone) await store.deleteFrom('dossiers').where('story', '=', story).execute();
  for (const [story, json] of changed) {
    await store
      .insertInto('dossiers')
      .values({ story, json })
      .onConflict(conflict => conflict.column('story').doUpdateSet({ json }))
      .execute();
  }
  return gone.length + changed.length;
}
