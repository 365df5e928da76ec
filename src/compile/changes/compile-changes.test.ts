import { describe, expect, test } from 'vitest';
import type { Figure, FigureValue, Position, Voice } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { INVENTED_ARTICLES, INVENTED_ASSIGNMENTS } from '../common/invented-story.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileExpectations } from '../expectations/compile-expectations.ts';
import { compileChanges } from './compile-changes.ts';

const passage = (id: string, start = 0) => {
  const article = INVENTED_ARTICLES.find(a => a.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return passageOf(article, { start, end: start + 7 });
};

const VOICE: Voice = {
  speaker: { entity: 'person:x', name: 'X', namePassage: passage('a1'), roles: [], rolePassages: [] },
  statements: [
    {
      id: 'st1',
      form: 'direct',
      act: 'say',
      content: passage('a1'),
      variants: ['a2', 'a4', 'a4'].map(id => ({ content: passage(id), isAltered: false })),
    },
  ],
  keyPoints: [],
};

const position = (id: string, article: string, act: Position['act']): Position => ({
  id,
  actor: { entity: 'place:velmar', name: 'Velmar', namePassage: passage(article) },
  issue: { id: 'quota', label: 'quota' },
  act,
  negated: false,
  passage: passage(article),
});

const value = (article: string, amount: number): FigureValue => ({
  value: amount,
  modality: 'exact',
  passage: passage(article),
  printed: passage(article),
});

const FIGURE: Figure = { measure: 'boats', status: 'update', values: [value('a1', 3), value('a3', 3), value('a4', 5)] };

const view = viewStory(INVENTED_ARTICLES, INVENTED_ASSIGNMENTS);
const NOTHING = { voices: [], positions: [], figures: [], expectations: [] };
const log = (claims: Partial<Parameters<typeof compileChanges>[1]>) =>
  compileChanges(view, { ...NOTHING, ...claims }).filter(({ kind }) => kind !== 'article-added');

describe('compileChanges', () => {
  test('numbers articles from 1 in the order of the story', () => {
    expect(compileChanges(view, NOTHING).map(({ seq, at, ref }) => [seq, at, ref])).toEqual([
      [1, '2031-05-06T09:00:00+02:00', 'a1'],
      [2, '2031-05-06T11:00:00+02:00', 'a2'],
      [3, '2031-05-07', 'a3'],
      [4, '2031-05-12', 'a4'],
      [5, '2031-05-21', 'a5'],
    ]);
  });

  test('adds a statement once, and corroborates it by each other origin once, never by a copy', () => {
    expect(log({ voices: [VOICE] }).map(({ kind, ref, at }) => [kind, ref, at.slice(0, 10)])).toEqual([
      ['claim-added', 'st1', '2031-05-06'],
      ['claim-corroborated', 'st1', '2031-05-12'],
    ]);
  });

  test('supersedes a position by another act of the same actor on the same issue', () => {
    const positions = [position('p2', 'a4', 'accept'), position('p1', 'a1', 'reject'), position('p3', 'a5', 'accept')];
    expect(log({ positions }).filter(({ kind }) => kind === 'position-superseded')).toMatchObject([{ ref: 'p1' }]);
  });

  test('changes a figure where its value differs from the one before', () => {
    expect(log({ figures: [FIGURE] })).toMatchObject([
      { kind: 'figure-changed', ref: 'figure:boats', at: '2031-05-12' },
    ]);
  });

  test('settles an expectation with the article that reports it', () => {
    const settled = log({ expectations: compileExpectations(view) });
    expect(settled.map(({ at, ref }) => [at, ref.slice(0, 22)])).toEqual([
      ['2031-05-12', 'expectation:2031-05-12'],
      ['2031-05-12', 'expectation:2031-05-20'],
    ]);
  });

  test('only grows when articles are added at the end', () => {
    const logOf = (count: number): string[] => {
      const part = viewStory(INVENTED_ARTICLES.slice(0, count), INVENTED_ASSIGNMENTS);
      return compileChanges(part, { ...NOTHING, expectations: compileExpectations(part) }).map(c => JSON.stringify(c));
    };
    for (const count of [1, 2, 3, 4]) expect(logOf(count + 1).slice(0, logOf(count).length)).toEqual(logOf(count));
  });
});
