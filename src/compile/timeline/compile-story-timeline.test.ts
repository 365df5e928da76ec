import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS, sketchArticle } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileStoryTimeline } from './compile-story-timeline.ts';

const timeline = compileStoryTimeline(viewStory(INVENTED_ARTICLES, INVENTED_ASSIGNMENTS));
const entryOf = (date: string) => timeline.find(entry => entry.date === date);

describe('compileStoryTimeline', () => {
  test('has the dates that sentences name, oldest first', () => {
    expect(timeline.map(({ date, precision }) => [date, precision])).toEqual([
      ['1998-01-01', 'year'],
      ['2031-05-05', 'day'],
      ['2031-05-12', 'day'],
      ['2031-05-20', 'day'],
      ['2031-05-30', 'day'],
    ]);
  });

  test('shows a year as an interval, and only because two origins mention it', () => {
    expect(entryOf('1998-01-01')).toMatchObject({ to: '1998-12-31', origins: 2 });
    const alone = compileStoryTimeline(viewStory(INVENTED_ARTICLES.slice(0, 4), INVENTED_ASSIGNMENTS));
    expect(alone.some(({ precision }) => precision === 'year')).toBe(false);
  });

  test('counts a copy with its original', () => {
    expect(entryOf('2031-05-05')).toMatchObject({ origins: 1, phrase: { text: 'on Monday', article: 'a1' } });
  });

  test('prefers a report of the day to its announcement, and the main language', () => {
    const entry = entryOf('2031-05-12');
    expect(entry?.origins).toBe(3);
    expect(entry?.passages[0]).toMatchObject({ article: 'a4' });
    expect(entry?.passages.map(({ article }) => article)).not.toContain('a3');
  });

  test('marks what lies after the newest article', () => {
    expect(timeline.filter(({ isAhead }) => isAhead).map(({ date }) => date)).toEqual(['2031-05-30']);
  });

  test('keeps a foreign passage where it is the only evidence', () => {
    const swedish = INVENTED_ARTICLES.filter(({ id }) => ['a3', 'a5'].includes(id));
    expect(compileStoryTimeline(viewStory(swedish)).map(({ date }) => date)).toContain('2031-05-12');
  });

  test('dates a report that names no day by its publication, but not an opinion', () => {
    const text = 'The harbour of Ostrel was closed to all ships from Velmar.';
    const report = sketchArticle({ id: 'r', published: '2031-06-02', text });
    expect(compileStoryTimeline(viewStory([report]))).toMatchObject([{ date: '2031-06-02', origins: 1 }]);
    expect(compileStoryTimeline(viewStory([report]))[0]).not.toHaveProperty('phrase');
    expect(compileStoryTimeline(viewStory([{ ...report, kind: 'opinion' }]))).toEqual([]);
  });

  test('merges neighbouring days that tell the same into the one that a phrase dated', () => {
    const first = sketchArticle({
      id: 'm1',
      published: '2031-06-03',
      text: 'A storm sank three trawlers off Ostrel on Monday night.',
      times: { 'on Monday night': '2031-06-02' },
    });
    const second = sketchArticle({
      id: 'm2',
      published: '2031-06-03',
      text: 'A storm sank three trawlers off Ostrel, the coast guard said.',
    });
    expect(compileStoryTimeline(viewStory([first, second]))).toMatchObject([{ date: '2031-06-02', origins: 2 }]);
  });
});
