import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS } from './invented-story.fixture.ts';
import { findNamePassage, findRolePassages, typeOfEntity } from './printed-forms.ts';
import { viewStory } from './view-story.ts';

const view = viewStory(INVENTED_ARTICLES, INVENTED_ASSIGNMENTS);

describe('printed forms', () => {
  test('name an entity by its fullest form', () => {
    expect(findNamePassage(view, 'person:ines valdo')).toMatchObject({ text: 'Ines Valdo', article: 'a1' });
  });

  test('take the main language where it has the name', () => {
    const [, , swedish, ...english] = INVENTED_ARTICLES;
    const reordered = viewStory([swedish, ...english].flatMap(article => article ?? []));
    expect(findNamePassage(reordered, 'place:ostrel')?.article).toBe('a4');
  });

  test('show each wording of a role once', () => {
    expect(findRolePassages(view, 'person:ines valdo', 3).map(({ text }) => text)).toEqual(['Fisheries Minister']);
    expect(findRolePassages(view, 'place:velmar', 3)).toEqual([]);
  });

  test('know nothing of an entity that is never named', () => {
    expect(findNamePassage(view, 'person:nobody')).toBeUndefined();
    expect(typeOfEntity(view, 'person:nobody')).toBe('other');
    expect(typeOfEntity(view, 'place:velmar')).toBe('place');
  });
});
