import { describe, expect, test } from 'vitest';
import { sketchArticle } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { gatherDays } from './gather-days.ts';
import { selectDayPassages } from './select-day-passages.ts';
import { subjectOf } from './subject-of.ts';

type Sketch = Parameters<typeof sketchArticle>[0];

/** The chosen passages of a day, as text. */
function select(
  sketches: readonly Sketch[],
  day: string,
  { query, count = 1 }: { query?: string; count?: number } = {},
): string[] {
  const view = viewStory(sketches.map(sketchArticle));
  const evidence = gatherDays(view).find(found => found.day === day);
  if (!evidence) return [];
  const chosen = selectDayPassages(evidence, { count, ...subjectOf(query, view) });
  return chosen.map(({ article, start, end }) => article.text.slice(start, end));
}

const ANNOUNCEMENT: Sketch = {
  id: 'before',
  published: '2031-05-05',
  text: 'The new ferry line from Ostrel to the islands of Sarn opens to the public on Thursday.',
  times: { 'on Thursday': '2031-05-08' },
};
const REPORT: Sketch = {
  id: 'after',
  published: '2031-05-09',
  text: 'The new ferry line from Ostrel to the islands of Sarn opened to the public on Thursday.',
  times: { 'on Thursday': '2031-05-08' },
};

describe('selectDayPassages', () => {
  test('prefers the report of a day to its announcement, whichever comes first', () => {
    expect(select([ANNOUNCEMENT, REPORT], '2031-05-08')).toEqual([REPORT.text]);
  });

  test('shows the announcement where nothing else tells of the day', () => {
    expect(select([ANNOUNCEMENT], '2031-05-08')).toEqual([ANNOUNCEMENT.text]);
  });

  test('prefers what several origins say', () => {
    const told = (id: string, text: string): Sketch => ({ id, published: '2031-05-08', text });
    const passages = select(
      [
        told('a', 'A cargo ship struck the pier of Ostrel in the fog and sank within an hour.'),
        told('b', 'The choir of the old town sang on the market square to open the summer season.'),
        told('c', 'A cargo ship sank within an hour after it struck the pier of Ostrel in the fog.'),
      ],
      '2031-05-08',
    );
    expect(passages[0]).toMatch(/cargo ship/);
  });

  test('does not say the same twice', () => {
    const again = { ...REPORT, id: 'again' };
    expect(select([REPORT, again], '2031-05-08', { count: 2 })).toHaveLength(1);
  });

  test('shows nothing where no article is about the query', () => {
    expect(select([REPORT], '2031-05-08', { query: 'volcano' })).toEqual([]);
  });
});
