import type { Figures } from '../scores.ts';
import { measureArticles, measureStory } from './measure-articles.ts';
import { measureDates } from './measure-dates.ts';
import { measureDossiers } from './measure-dossier.ts';
import { measureStatements } from './measure-statements.ts';
import type { Seeds } from './read-seeds.ts';

/** Every figure of the five seed documents, by what it judges; each is between 0 and 1. */
export function measureSeeds(seeds: Seeds): Readonly<Record<string, Figures>> {
  return {
    articles: measureArticles(seeds),
    annotations: { ...measureStatements(seeds), ...measureDates(seeds) },
    story: measureStory(seeds),
    dossier: measureDossiers(seeds),
  };
}
