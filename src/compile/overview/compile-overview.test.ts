import { describe, expect, test } from 'vitest';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS, sketchArticle } from '../common/invented-story.fixture.ts';
import { isPointingBack } from '../common/passage-fitness.ts';
import { viewStory } from '../common/view-story.ts';
import { compileOverview } from './compile-overview.ts';

const overview = compileOverview(viewStory(INVENTED_ARTICLES, INVENTED_ASSIGNMENTS));

describe('compileOverview', () => {
  test('opens with three to five passages in the main language, none from a copy, in the order of the story', () => {
    const articles = overview.passages.map(({ article }) => article);
    expect(articles.length).toBeGreaterThanOrEqual(3);
    expect(articles).toEqual(articles.toSorted());
    expect(articles).not.toContain('a2');
    expect(articles).not.toContain('a3');
  });

  test('does not open with a sentence that needs the one before', () => {
    expect(isPointingBack(overview.passages[0]?.text ?? '', 'en')).toBe(false);
  });

  test('lists people with their fullest name and roles, but no towns', () => {
    expect(overview.parties).toMatchObject([
      {
        entity: 'person:ines valdo',
        articles: 3,
        name: { text: 'Ines Valdo' },
        roles: [{ text: 'Fisheries Minister' }],
      },
    ]);
  });

  test('lists countries, the one that most origins name first', () => {
    const names = { Portugal: 'place:pt', Norway: 'place:no', Oporto: 'place:oporto' };
    const one = sketchArticle({ id: 'p1', text: 'Portugal met Norway in Oporto.', names });
    const two = sketchArticle({ id: 'p2', text: 'Norway left the talks.', names: { Norway: 'place:no' } });
    expect(compileOverview(viewStory([one, two])).parties.map(({ entity }) => entity)).toEqual([
      'place:no',
      'place:pt',
    ]);
  });

  test('uses a foreign lede where there is no other', () => {
    const swedish = viewStory(INVENTED_ARTICLES.filter(({ id }) => id === 'a3'));
    expect(compileOverview(swedish).passages).toMatchObject([{ article: 'a3' }]);
  });
});
