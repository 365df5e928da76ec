import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS, sketchArticle } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileExpectations } from './compile-expectations.ts';

const compiled = (ids: readonly string[]) =>
  compileExpectations(
    viewStory(
      INVENTED_ARTICLES.filter(({ id }) => ids.includes(id)),
      INVENTED_ASSIGNMENTS,
    ),
  );
const statusOf = (ids: readonly string[], date: string): string | undefined =>
  compiled(ids).find(e => e.date === date)?.status;

describe('compileExpectations', () => {
  test.each([
    ['is due until an article is newer than its date', ['a1'], '2031-05-12', 'due'],
    ['happened when a later article tells of it as past', ['a1', 'a4'], '2031-05-12', 'happened'],
    ['has no report when newer articles are silent', ['a1', 'a5'], '2031-05-12', 'no-report'],
    ['is due for what the newest article announces', ['a1', 'a4'], '2031-05-30', 'due'],
  ])('%s', (_, ids, date, status) => {
    expect(statusOf(ids, date)).toBe(status);
  });

  test('shows the first announcement and the report that settles it', () => {
    const [talks] = compiled(['a1', 'a2', 'a3', 'a4', 'a5']).filter(({ date }) => date === '2031-05-12');
    expect(talks).toMatchObject({ passage: { article: 'a1' }, evidence: [{ article: 'a4' }] });
  });

  test('expects nothing of dates that had passed when they were written', () => {
    expect(compiled(['a1']).map(({ date }) => date)).toEqual(['2031-05-12']);
    expect(compiled(['a5'])).toEqual([]);
  });

  test('moved when the sentence takes its date away, but not when it gives the new one', () => {
    expect(statusOf(['a4'], '2031-05-20')).toBe('moved');
    const text = 'The joint patrol in the Gulf of Sarn has been postponed until 20 May.';
    const later = sketchArticle({ id: 'x', published: '2031-05-12', text, times: { '20 May': '2031-05-20' } });
    expect(compileExpectations(viewStory([later]))).toMatchObject([{ date: '2031-05-20', status: 'due' }]);
  });

  test('moved when a later article says so', () => {
    const announced = sketchArticle({
      id: 'x1',
      published: '2031-06-01',
      text: 'The joint patrol in the Gulf of Sarn starts on 10 June.',
      times: { 'on 10 June': '2031-06-10' },
    });
    const moved = sketchArticle({
      id: 'x2',
      published: '2031-06-04',
      text: 'The joint patrol in the Gulf of Sarn was cancelled.',
    });
    expect(compileExpectations(viewStory([announced, moved]))).toMatchObject([
      { status: 'moved', passage: { article: 'x1' }, evidence: [{ article: 'x2' }] },
    ]);
  });

  test('joins announcements of one day in two languages by the names they share', () => {
    expect(compiled(['a1', 'a3']).map(({ date }) => date)).toEqual(['2031-05-12']);
  });
});
