import { beforeAll, describe, expect, test } from 'vitest';
import { measureSeeds } from './seeds/measure-seeds.ts';
import { readSeeds, type Seeds } from './seeds/read-seeds.ts';
import { findSeeds, readSeedsGold } from './seeds/read-seeds-gold.ts';

/** What each figure may not fall below: a little under what was measured last. Raise a floor when the figure has risen. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  articles: {
    articles: 1,
    titles: 1,
    languages: 1,
    kinds: 1,
    days: 1,
    bylines: 1,
    elisions: 1,
    credits: 1,
    ages: 1,
    texts: 1,
    withoutFurniture: 1,
  },
  annotations: {
    directF1: 0.95,
    reportedRecall: 0.8,
    speakers: 0.88,
    acts: 0.95,
    forms: 0.92,
    negations: 1,
    keyPoints: 0.89,
    reporters: 0.45,
    dates: 0.96,
    openDates: 0.9,
    quantities: 1,
  },
  story: { filesInStory: 1, storyRecall: 0.91, storyPrecision: 1 },
  dossier: {
    coreDays: 1,
    storyDays: 0.85,
    allDays: 0.87,
    dayPassages: 1,
    positionRecall: 0.77,
    positionF1: 0.86,
    coreCells: 1,
    answers: 0.35,
    figures: 1,
    givers: 0.66,
    voices: 1,
  },
};

const gold = readSeedsGold();
const { paths, problem } = findSeeds(gold);
if (problem !== undefined) console.warn(`\n*** The product is NOT judged by the seed documents: ${problem}. ***\n`);

describe('the gold of the seed documents', () => {
  test('holds labels and offsets, and no words of the documents', () => {
    const strings: string[] = [];
    JSON.stringify(gold, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.filter(text => !/^[a-z0-9]+(?:[- ][a-z]+){0,4}$|^\d{4}-\d\d-\d\d|^USD$/.test(text))).toEqual([]);
  });

  test('names positions once, and answers to positions that it has', () => {
    const ids = gold.positions.map(position => position.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(gold.positions.flatMap(p => p.answers ?? []).filter(id => !ids.includes(id))).toEqual([]);
  });

  test('is as rich as the documents', () => {
    const statements = gold.articles.flatMap(article => article.statements).filter(s => !s.isOptional);
    expect(gold.articles).toHaveLength(27);
    expect(statements.filter(s => s.form === 'direct').length).toBeGreaterThanOrEqual(57);
    expect(statements.filter(s => s.form !== 'direct').length).toBeGreaterThanOrEqual(220);
    expect(gold.articles.flatMap(article => article.dates).length).toBeGreaterThanOrEqual(85);
    expect(gold.timeline.filter(day => day.isCore)).toHaveLength(8);
  });
});

describe.skipIf(problem !== undefined)('the product, judged by the five seed documents', () => {
  let seeds: Seeds;
  let measured: ReturnType<typeof measureSeeds>;
  beforeAll(async () => {
    seeds = await readSeeds(paths);
    measured = measureSeeds(seeds);
    for (const [part, figures] of Object.entries(measured)) console.log(`${part}\n${tableOf(figures)}`);
  });

  test('every span of the gold holds letters of its document', () => {
    const places = [
      ...gold.furniture,
      ...gold.positions,
      ...gold.timeline.flatMap(day => day.spans),
      ...gold.articles.flatMap(({ file, title, statements, dates, figures }) =>
        [title, ...statements.map(s => s.content), ...[...dates, ...figures].map(d => d.span)].map(span => ({
          file,
          span,
        })),
      ),
    ];
    const isEmpty = ({ start, end }: { start: number; end: number }): boolean => start >= end;
    expect(places.filter(({ file, span }) => isEmpty(seeds.lettersAt(file, span)))).toEqual([]);
  });

  test.each(Object.keys(FLOORS))('%s: no figure falls below its floor, and every figure has one', part => {
    const figures = measured[part] ?? {};
    expect(Object.keys(figures).sort()).toEqual(Object.keys(FLOORS[part] ?? {}).sort());
    const low = Object.entries(FLOORS[part] ?? {}).filter(([name, floor]) => (figures[name] ?? 0) < floor);
    expect(low.map(([name, floor]) => `${name}: ${format(figures[name])} is below ${format(floor)}`)).toEqual([]);
  });

  test('measures nothing where nothing is found', () => {
    const pairs = seeds.pairs.map(pair => ({ gold: pair.gold, found: undefined }));
    const figures = measureSeeds({ ...seeds, pairs, found: [], dossiers: [], main: undefined });
    expect(Object.values(figures).flatMap(part => Object.values(part).filter(value => value > 0))).toEqual([]);
  });
});

const format = (value = 0): string => value.toFixed(3);

function tableOf(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `  ${name.padEnd(18)}${format(value)}`)
    .join('\n');
}
