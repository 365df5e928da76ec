import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileHead } from './compile-head.ts';

const headOf = (ids: readonly string[]) =>
  compileHead(
    's1',
    viewStory(
      INVENTED_ARTICLES.filter(({ id }) => ids.includes(id)),
      INVENTED_ASSIGNMENTS,
    ),
  );

describe('compileHead', () => {
  test.each([
    [
      'the one that covers most of the story',
      ['a1', 'a2', 'a3', 'a4', 'a5'],
      'Ardania and Velmar open fishing talks in Ostrel',
    ],
    ['none that is too short', ['a2', 'a5'], 'What the gulf needs'],
    ['the foreign one where there is no other', ['a3'], 'Fiskesamtal i Ostrel nästa vecka'],
  ])('takes as title %s', (_, ids, title) => {
    const head = headOf(ids);
    expect(head.title).toBe(title);
    expect(head.titlePassage).toMatchObject({ part: 'title', text: title });
  });

  test('orders languages by number of articles', () => {
    expect(headOf(['a1', 'a3', 'a4']).languages).toEqual(['en', 'sv']);
  });
});
