import { describe, expect, test } from 'vitest';
import { readGold } from './corpora/read-gold.ts';
import { datedWeekdays, findWeekday, validateGold } from './corpora/validate-gold.ts';

const gold = readGold();

/** What the corpus must show at least once. */
const PHENOMENA = [
  ...['wire-origin', 'wire-copy', 'credit-line', 'rolling', 'update', 'press-review', 'elision', 'key-points'],
  ...['correction', 'figure-drift', 'figure-conflict', 'figure-revision', 'casualties'],
  ...[
    'demand',
    'refusal',
    'offer',
    'partial-offer',
    'acceptance',
    'partial-acceptance',
    'threat',
    'denial',
    'negated-act',
  ],
  ...['quote-variant', 'shortened-quote', 'altered-quote', 'translated-quote', 'interrupted-quote', 'dash-dialogue'],
  ...['expectation-kept', 'no-report', 'summit-moved', 'talks-held', 'same-surname', 'two-removes', 'weekday'],
  ...['curly-quotes', 'single-quotes', 'guillemets-de', 'explainer', 'opinion', 'statement-kind', 'declaration-kind'],
];

describe('the sample corpus', () => {
  test('says everything that its gold claims', () => {
    expect(validateGold(gold)).toEqual([]);
  });

  test('has the breadth that the stages need', () => {
    expect(gold.articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(gold.articles.map(a => a.outlet)).size).toBeGreaterThanOrEqual(12);
    expect([...new Set(gold.articles.map(a => a.language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'ru', 'sv', 'uk']);
    expect(gold.articles.flatMap(a => a.statements).length).toBeGreaterThanOrEqual(120);
    expect(new Set(gold.articles.map(a => a.ref)).size).toBe(gold.articles.length);
  });

  test('tells three stories and no article outside them', () => {
    const keys = gold.stories.map(story => story.key);
    expect(keys).toEqual(['dam', 'storm', 'football']);
    expect(gold.articles.filter(a => !keys.includes(a.story))).toEqual([]);
  });

  test.each(PHENOMENA)('shows %s', phenomenon => {
    expect(gold.articles.filter(a => a.tags.includes(phenomenon))).not.toEqual([]);
  });

  test.each(['verbatim', 'trimmed', 'extended'])('holds a %s copy', kind => {
    expect(gold.articles.filter(a => a.copyKind === kind)).not.toEqual([]);
  });

  test.each(['due', 'happened', 'moved', 'no-report'])('announces something whose status is "%s"', status => {
    expect(gold.stories.flatMap(s => s.expectations).filter(e => e.status === status)).not.toEqual([]);
  });
});

describe('the validator', () => {
  const [article] = gold.articles;
  const problemsOf = (change: object): string[] =>
    validateGold({ articles: [{ ...article, ...change } as never], stories: [], cast: [] });

  test.each([
    ['a statement that the article does not print', { statements: [{ content: 'The dam was painted green.' }] }],
    ['a weekday of another date', { times: [{ text: 'on Monday', date: '2026-03-03' }] }],
    ['a day that does not exist', { published: '2026-02-30T10:00:00Z' }],
    ['a copy of nothing', { copyOf: 'https://nowhere.example/', copyKind: 'verbatim' }],
    ['an article that its file does not hold', { url: 'https://nowhere.example/' }],
  ])('finds %s', (_, change) => {
    expect(problemsOf(change)).toHaveLength(1);
  });

  test.each([
    ['på måndagskvällen', 'sv', 1],
    ['am kommenden Donnerstag', 'de', 4],
    ['в среду вечером', 'ru', 3],
    ['минулої п’ятниці', 'uk', 5],
    ['mercredi soir', 'fr', 3],
    ['este sábado', 'es', 6],
    ['on March 12', 'en', undefined],
  ])('reads the weekday of "%s"', (phrase, language, weekday) => {
    expect(findWeekday(phrase, language)).toBe(weekday);
  });

  test.each([
    ['They meet on Thursday, March 12.', 'en', '2026-03-12'],
    ['Das war am Dienstag, dem 17. März.', 'de', '2026-03-17'],
    ['El puerto reabre el lunes 16 de marzo.', 'es', '2026-03-16'],
    ['Их откроют в четверг, 19 марта.', 'ru', '2026-03-19'],
    ['Utblick söndagen den 22 mars 2026', 'sv', '2026-03-22'],
  ])('reads the date in "%s"', (text, language, date) => {
    expect(datedWeekdays(text, language).map(([, day]) => day)).toEqual([date]);
  });
});
