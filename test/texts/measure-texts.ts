import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { measureNames, measureQuantities, measureTimes } from './measure-mentions.ts';
import { measureStatements } from './measure-statements.ts';
import type { GoldText } from './read-texts.ts';
import { Tallies } from './tally.ts';

/** The figures of the gold texts, in the order of the report. A share (type, unit, act …) is counted over what was found at its place. */
export const FIGURES = [
  'names',
  'names, strict',
  'name types',
  'same entity',
  'quantities',
  'units',
  'modality',
  'times',
  'times, strict',
  'times, value',
  'statements',
  'statements, direct',
  'statements, indirect',
  'statements, mixed',
  'bounds',
  'form',
  'speaker',
  'cue',
  'act',
  'negated',
  'addressee',
  'reporter',
] as const;
export type Figure = (typeof FIGURES)[number];

/** Annotates every text as `annotate` does, its language given, and compares with the gold. */
export function measureTexts(texts: readonly GoldText[]): Tallies {
  const tallies = new Tallies();
  for (const figure of FIGURES) tallies.add(figure, {});
  for (const gold of texts) {
    const { id, language, published, outlet, title, text } = gold;
    const article = annotateArticle({
      ...{ id, language, published, outlet, title, text },
      ...{ kind: 'article', byline: [], blocks: [], links: [] },
    });
    measureNames(gold, article, tallies);
    measureQuantities(gold, article, tallies);
    measureTimes(gold, article, tallies);
    measureStatements(gold, article, tallies);
  }
  return tallies;
}
