import { describe, expect, test } from 'vitest';
import { SPACES } from './features.ts';
import { type Group, groupOf, mergeGroups } from './group.ts';
import { contributionsOf, joinAt, scoreOf, WEIGHTS } from './scoring.ts';
import { type CountedArticle, Vocabulary } from './vocabulary.ts';

const DAY = 86_400_000;

/** Groups of one article each, of words and names, numbered in order. */
function groupsOf(...articles: { words: string; names?: string; language?: string; published?: number }[]): Group[] {
  const vocabulary = new Vocabulary();
  const count = (text = ''): Map<string, number> => new Map(text.split(' ').flatMap(w => (w ? [[w, 1] as const] : [])));
  const counted: CountedArticle[] = articles.map(({ words, names, language = 'en', published }, i) => {
    const terms = {
      ...Object.fromEntries(SPACES.map(space => [space, new Map()])),
      words: count(words),
      names: count(names),
    };
    return vocabulary.add({
      id: String(i),
      language,
      terms: terms as unknown as Parameters<Vocabulary['add']>[0]['terms'],
      ...(published !== undefined && { published }),
    });
  });
  return counted.map((article, i) => groupOf(i, article, vocabulary.vectorsOf(article)));
}

const pairOf = (...articles: Parameters<typeof groupsOf>): [Group, Group] => groupsOf(...articles) as [Group, Group];

describe('a score', () => {
  test('is the sum of what its features add, whichever group is named first', () => {
    const [a, b] = pairOf({ words: 'dam gate water', names: 'karsa' }, { words: 'dam water field', names: 'karsa' });
    expect(contributionsOf(a, b).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(scoreOf(a, b), 9);
    expect(scoreOf(a, b)).toBe(scoreOf(b, a));
  });

  test('rises with shared words and with shared names', () => {
    const [a, b] = pairOf({ words: 'dam gate water' }, { words: 'dam gate field' });
    const [c, d] = pairOf({ words: 'dam gate water' }, { words: 'roof storm field' });
    const [e, f] = pairOf({ words: 'dam gate water', names: 'karsa' }, { words: 'dam gate field', names: 'karsa' });
    expect(scoreOf(c, d)).toBeLessThan(scoreOf(a, b));
    expect(scoreOf(a, b)).toBeLessThan(scoreOf(e, f));
  });

  test('counts no word across languages', () => {
    const [a, b] = pairOf({ words: 'konflikt dam', language: 'sv' }, { words: 'konflikt dam', language: 'de' });
    expect(contributionsOf(a, b).find(({ feature }) => feature === 'words')?.weight).toBe(0);
  });

  test.each([
    [0, 0],
    [3, 3 * WEIGHTS.time.perDay],
    [400, WEIGHTS.time.maxDays * WEIGHTS.time.perDay],
  ])('falls with days between the groups: %i days cost %f', (days, cost) => {
    const [a, b] = pairOf({ words: 'dam', published: 0 }, { words: 'dam', published: days * DAY });
    const [c, d] = pairOf({ words: 'dam', published: 0 }, { words: 'dam' });
    expect(scoreOf(c, d) - scoreOf(a, b)).toBeCloseTo(cost, 9);
  });

  test('falls where both groups hold together better each than with the other', () => {
    const grown = (): Group[] => {
      const [a, b, ...rest] = groupsOf(
        ...Array.from({ length: 8 }, (_, i) => ({ words: `dam w${i}`, names: `n${i % 2}` })),
      );
      rest.forEach((group, i) => {
        mergeGroups((i % 2 === 0 ? a : b) as Group, group, 3);
      });
      return [a as Group, b as Group];
    };
    const [a, b] = grown() as [Group, Group];
    const cohesion = contributionsOf(a, b).find(({ feature }) => feature === 'cohesion');
    expect(cohesion?.weight).toBeLessThan(0);
    a.scores = b.scores = -100;
    expect(contributionsOf(a, b).find(({ feature }) => feature === 'cohesion')?.weight).toBeCloseTo(0, 9);
  });
});

test('more is asked in a larger collection, within bounds', () => {
  const [few, some, many, most] = [1, 500, 1000, 1_000_000].map(joinAt) as [number, number, number, number];
  expect(few).toBeLessThan(some);
  expect(some).toBe(WEIGHTS.join.score);
  expect(some).toBeLessThan(many);
  expect(most).toBe(many);
});
