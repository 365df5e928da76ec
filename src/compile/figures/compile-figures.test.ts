import { describe, expect, test } from 'vitest';
import type { Figure } from '../../model/dossier.ts';
import { isProven } from '../../model/passage.ts';
import { type CountSketch, type SaidSketch, talkArticle } from '../common/invented-talk.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileFigures } from './compile-figures.ts';

const NAMES = {
  Ardania: 'place:xa',
  Velmar: 'place:xv',
  'Harbour Board': 'organization:board',
  'Coast Guard': 'organization:guard',
};

interface Report {
  readonly id: string;
  readonly text: string;
  readonly counts: readonly CountSketch[];
  readonly said?: readonly SaidSketch[];
  readonly times?: Readonly<Record<string, string>>;
  readonly published?: string;
  readonly copyOf?: string;
  readonly language?: string;
}

const articleOf = ({ copyOf: _, published = '2031-05-06', ...report }: Report) =>
  talkArticle({
    published,
    names: Object.fromEntries(Object.entries(NAMES).filter(([words]) => report.text.includes(words))),
    ...report,
  });

function figuresOf(...reports: readonly Report[]): Figure[] {
  const assignments = reports.map(({ id, copyOf }) => ({ id, story: 's', ...(copyOf && { copyOf }) }));
  return compileFigures(viewStory(reports.map(articleOf), assignments));
}

const troops = (value: number, words: string, counted: string): CountSketch => ({
  words,
  value,
  unit: 'troops',
  counted,
});

const deaths = (id: string, value: number, more: Partial<Report> = {}): Report => ({
  id,
  text: `The storm killed ${value} people on the coast.`,
  counts: [{ words: `${value} people`, value, unit: 'people-killed', counted: 'people' }],
  ...more,
});

const saidBy = (id: string, who: string, value: number, more: Partial<Report> = {}): Report => {
  const content = `the storm had killed ${value} people on the coast`;
  return deaths(id, value, {
    text: `The ${who} said ${content}.`,
    said: [{ content, by: who, cue: 'said', form: 'indirect' }],
    ...more,
  });
};

describe('a figure', () => {
  test('has its values with giver, day, sentence and print', () => {
    const report = saidBy('a', 'Harbour Board', 12);
    expect(figuresOf(report)).toMatchObject([
      {
        measure: 'people-killed',
        status: 'stable',
        label: { text: 'people' },
        values: [
          {
            value: 12,
            modality: 'exact',
            asOf: '2031-05-06',
            passage: { text: report.text },
            printed: { text: '12 people' },
            by: { entity: 'organization:board', name: 'Harbour Board' },
          },
        ],
      },
    ]);
  });

  test('is given by the name before a verb of counting, where no statement holds it', () => {
    const report = deaths('a', 12, { text: 'The Harbour Board counts 12 people dead.' });
    expect(figuresOf(report)[0]?.values[0]?.by?.name).toBe('Harbour Board');
    expect(figuresOf(deaths('a', 12, { text: 'In Velmar 12 people died.' }))[0]?.values[0]?.by).toBeUndefined();
  });

  test('is as of the day that its sentence names, but not of one to come', () => {
    const past = deaths('a', 12, {
      text: 'On Sunday the storm killed 12 people.',
      times: { 'On Sunday': '2031-05-04' },
    });
    const ahead = deaths('a', 12, {
      text: 'The 12 people are buried on Sunday.',
      times: { 'on Sunday': '2031-05-11' },
    });
    expect(figuresOf(past)[0]?.values[0]?.asOf).toBe('2031-05-04');
    expect(figuresOf(ahead)[0]?.values[0]?.asOf).toBe('2031-05-06');
  });

  test('counts copies once', () => {
    expect(figuresOf(deaths('a', 12), deaths('b', 12, { copyOf: 'a' }))[0]?.values).toHaveLength(1);
  });
});

describe('the status of a figure', () => {
  const later = { published: '2031-05-08' };
  test.each([
    ['stable', 'the same value by two givers', [saidBy('a', 'Harbour Board', 12), saidBy('b', 'Coast Guard', 12)]],
    [
      'stable',
      'values that round to each other',
      [
        deaths('a', 12),
        deaths('b', 12, { counts: [{ words: '12 people', value: 12.4, unit: 'people-killed', modality: 'about' }] }),
      ],
    ],
    ['update', 'a later value', [saidBy('a', 'Harbour Board', 12), saidBy('b', 'Harbour Board', 17, later)]],
    ['update', 'two givers on two days', [saidBy('a', 'Harbour Board', 12), saidBy('b', 'Coast Guard', 17, later)]],
    ['update', 'values that nobody gives', [deaths('a', 12), deaths('b', 17)]],
    ['revision', 'one giver and day', [saidBy('a', 'Harbour Board', 17), saidBy('b', 'Harbour Board', 12)]],
    ['conflict', 'two givers on one day', [saidBy('a', 'Harbour Board', 12), saidBy('b', 'Coast Guard', 17)]],
  ])('is %s for %s', (status, _, reports) => {
    expect(figuresOf(...reports).map(figure => figure.status)).toEqual([status]);
  });

  test('"at least" is no conflict with more', () => {
    const least = saidBy('a', 'Harbour Board', 12, {
      counts: [{ words: '12 people', value: 12, unit: 'people-killed', modality: 'at-least' }],
    });
    expect(figuresOf(least, saidBy('b', 'Coast Guard', 17))[0]?.status).toBe('stable');
    expect(figuresOf(least, saidBy('b', 'Coast Guard', 9))[0]?.status).toBe('conflict');
  });

  test('is not comparable where only one value says whose it is', () => {
    const guard = 'there were 40,000 Velmar troops along the northern border';
    const board = 'there were 18,000 troops along the northern border';
    const [figure] = figuresOf(
      {
        id: 'a',
        text: `The Coast Guard said ${guard}.`,
        counts: [troops(40000, '40,000 Velmar troops', 'Velmar troops')],
        said: [{ content: guard, by: 'Coast Guard', cue: 'said' }],
      },
      {
        id: 'b',
        text: `The Harbour Board said ${board}.`,
        counts: [troops(18000, '18,000 troops', 'troops')],
        said: [{ content: board, by: 'Harbour Board', cue: 'said' }],
      },
    );
    expect(figure?.status).toBe('not-comparable');
    expect(figure?.values).toHaveLength(2);
  });
});

describe('series', () => {
  test('stay apart by what the counted words name', () => {
    const text = 'Some 40,000 Velmar troops and 30,000 Ardania troops face each other at the border.';
    const counts = [
      troops(40000, '40,000 Velmar troops', 'Velmar troops'),
      troops(30000, '30,000 Ardania troops', 'Ardania troops'),
    ];
    expect(figuresOf({ id: 'a', text, counts }).map(({ scope, values }) => [scope, values.length])).toEqual([
      ['place:xv', 1],
      ['place:xa', 1],
    ]);
  });

  test('stay apart where values are too far from each other for one thing', () => {
    const one = {
      id: 'a',
      text: 'Velmar moved 40,000 troops to the border.',
      counts: [troops(40000, '40,000 troops', 'troops')],
    };
    const two = {
      id: 'b',
      text: 'Velmar moved 900 troops to the border.',
      counts: [troops(900, '900 troops', 'troops')],
    };
    expect(figuresOf(one, two)).toHaveLength(2);
  });

  test('join languages by a telling value', () => {
    const sum = (id: string, language: string, text: string, words: string): Report => ({
      id,
      language,
      text,
      counts: [{ words, value: 6_800_000, unit: 'EUR' }],
    });
    const figures = figuresOf(
      sum('a', 'en', 'The club is short of 6.8 million euros.', '6.8 million euros'),
      sum('b', 'sv', 'Klubben saknar 6,8 miljoner euro.', '6,8 miljoner euro'),
    );
    expect(figures.map(({ values }) => values.length)).toEqual([1]);
  });

  test('do not join two sums of one article', () => {
    const text =
      'The club is short of 4.2 million euros. It has one sponsor. The sponsor of the club pays 3 million euros.';
    const counts = [
      { words: '4.2 million euros', value: 4_200_000, unit: 'EUR' },
      { words: '3 million euros', value: 3_000_000, unit: 'EUR' },
    ];
    expect(figuresOf({ id: 'a', text, counts })).toHaveLength(2);
  });

  test.each([
    ['ages', { words: '40', value: 40, unit: 'age' }],
    ['small numbers of things', { words: '40', value: 8, unit: 'point' }],
    ['a plain count of one report', { words: '40', value: 400, unit: 'point' }],
    ['a lone percentage', { words: '40', value: 40, unit: 'percent' }],
  ])('are not made of %s', (_, count) => {
    expect(figuresOf({ id: 'a', text: 'There were 40 of them.', counts: [count] })).toEqual([]);
  });

  test('of plain counts are kept where two origins tell them', () => {
    const boats = (id: string): Report => ({
      id,
      text: 'The fleet lost 400 boats in the storm.',
      counts: [{ words: '400 boats', value: 400, unit: 'boat', counted: 'boats' }],
    });
    expect(figuresOf(boats('a'), boats('b'))).toHaveLength(1);
    expect(figuresOf(boats('a'), { ...boats('b'), copyOf: 'a' })).toEqual([]);
  });

  test('are twelve at most', () => {
    const text = Array.from({ length: 20 }, (_, i) => `${4 ** i * 100} coins`).join('. ');
    const counts = Array.from({ length: 20 }, (_, i) => ({
      words: `${4 ** i * 100} coins`,
      value: 4 ** i * 100,
      unit: 'SEK',
    }));
    expect(figuresOf({ id: 'a', text, counts }).length).toBe(12);
  });
});

test('every passage is proven, and the same input gives the same figures', () => {
  const reports = [saidBy('a', 'Harbour Board', 12), deaths('b', 17)];
  const articles = reports.map(articleOf);
  const figures = figuresOf(...reports);
  const passages = figures.flatMap(f => [f.label, ...f.values.flatMap(v => [v.passage, v.printed, v.by?.passage])]);
  expect(
    passages.every(
      p =>
        p === undefined ||
        isProven(
          p,
          articles.find(({ id }) => id === p.article),
        ),
    ),
  ).toBe(true);
  expect(JSON.stringify(figuresOf(...structuredClone(reports)))).toBe(JSON.stringify(figures));
});
