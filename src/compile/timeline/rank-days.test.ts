import { describe, expect, test } from 'vitest';
import { sketchArticle } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { rankDays } from './rank-days.ts';
import { subjectOf } from './subject-of.ts';

type Sketch = Parameters<typeof sketchArticle>[0];

const rank = (sketches: readonly Sketch[], query?: string): string[] => {
  const view = viewStory(sketches.map(sketchArticle));
  return rankDays(view, subjectOf(query, view)).map(({ day }) => day);
};

const report = (id: string, published: string, day: string): Sketch => ({
  id,
  published,
  text: 'The ferry of Ostrel sank on the day named.',
  times: { 'on the day named': day },
});

describe('rankDays', () => {
  test('puts the day that more origins name first', () => {
    const days = rank([
      report('a', '2031-05-08', '2031-05-06'),
      report('b', '2031-05-08', '2031-05-06'),
      report('c', '2031-05-08', '2031-05-07'),
    ]);
    expect(days[0]).toBe('2031-05-06');
  });

  test('counts a mention about the query for more than one beside it', () => {
    const aside = {
      id: 'b',
      published: '2031-05-08',
      text: 'Wheat fell on Tuesday.',
      times: { 'on Tuesday': '2031-05-06' },
    };
    const days = rank([report('a', '2031-05-08', '2031-05-07'), aside], 'ferry');
    expect(days.indexOf('2031-05-07')).toBeLessThan(days.indexOf('2031-05-06'));
  });

  test('prefers a weekday to a weekend day that is as well supported', () => {
    const days = rank([report('a', '2031-05-14', '2031-05-10'), report('b', '2031-05-14', '2031-05-13')]);
    expect(days.indexOf('2031-05-13')).toBeLessThan(days.indexOf('2031-05-10'));
  });

  test('puts what lies far outside the days of publication last', () => {
    const days = rank([report('a', '2031-05-06', '2029-05-08'), report('b', '2031-05-07', '2031-05-06')]);
    expect(days.at(-1)).toBe('2029-05-08');
  });

  test('does not take the printed day of publication for a mention of it', () => {
    const stamped = (id: string): Sketch => ({
      id,
      published: '2031-05-08',
      text: 'Updated 8 May 2031. The ferry of Ostrel sank on Tuesday.',
      times: { '8 May 2031': '2031-05-08', 'on Tuesday': '2031-05-06' },
    });
    expect(rank(['a', 'b', 'c'].map(stamped))[0]).toBe('2031-05-06');
  });
});
