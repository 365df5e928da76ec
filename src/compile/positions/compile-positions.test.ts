import { describe, expect, test } from 'vitest';
import type { Act } from '../../model/annotation.ts';
import type { Position } from '../../model/dossier.ts';
import { isProven } from '../../model/passage.ts';
import { talkArticle } from '../common/invented-talk.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileVoices } from '../voices/compile-voices.ts';
import { compilePositions } from './compile-positions.ts';

const NAMES = {
  Ardania: 'n:=ardan',
  Velmar: 'n:=velm',
  'Ines Valdo': 'p:vld+ans',
  'Olof Brandt': 'p:brnt+alf',
  'Harbour League': 'o:harbour-league',
};

interface Stand {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly content: string;
  readonly act: Act;
  readonly published?: string;
  readonly negated?: true;
  readonly copyOf?: string;
  readonly language?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
}

const articleOf = ({
  id,
  text,
  by,
  content,
  act,
  negated,
  copyOf: _,
  published = '2031-05-06',
  names = NAMES,
  ...rest
}: Stand) =>
  talkArticle({
    id,
    text,
    published,
    names: Object.fromEntries(Object.entries(names).filter(([words]) => text.includes(words))),
    said: [{ content, by, act, form: 'indirect', ...(negated && { negated }) }],
    ...rest,
  });

function positionsOf(...stands: readonly Stand[]): Position[] {
  const assignments = stands.map(({ id, copyOf }) => ({ id, story: 's', ...(copyOf && { copyOf }) }));
  const view = viewStory(stands.map(articleOf), assignments);
  return compilePositions(view, compileVoices(view));
}

const DEMAND: Stand = {
  id: 'a',
  text: 'Ardania demanded that Velmar lift its sanctions on fish exports.',
  by: 'Ardania',
  content: 'Velmar lift its sanctions on fish exports',
  act: 'demand',
};
const REFUSAL: Stand = {
  id: 'b',
  text: 'Velmar refused on Thursday to lift the sanctions on fish exports.',
  by: 'Velmar',
  content: 'to lift the sanctions on fish exports',
  act: 'reject',
  published: '2031-05-08',
};
const TALKS: Stand = {
  id: 'c',
  text: 'The Harbour League offered to mediate at a summit of the two presidents.',
  by: 'Harbour League',
  content: 'to mediate at a summit of the two presidents',
  act: 'offer',
  published: '2031-05-09',
};

describe('positions', () => {
  test('tell actor, act and day, with the sentence that says so', () => {
    expect(positionsOf(DEMAND)).toMatchObject([
      {
        actor: { entity: 'n:=ardan', name: 'Ardania' },
        act: 'demand',
        negated: false,
        date: '2031-05-06',
        passage: { text: DEMAND.text },
      },
    ]);
  });

  test.each(['say', 'ask', 'announce'] as const)('are not made of what someone only does by "%s"', act => {
    expect(positionsOf({ ...DEMAND, act })).toEqual([]);
  });

  test('keep that an act is denied', () => {
    const text = 'Velmar did not reject the sanctions on fish exports.';
    const [position] = positionsOf({ ...REFUSAL, text, content: 'the sanctions on fish exports', negated: true });
    expect(position).toMatchObject({ act: 'reject', negated: true });
  });

  test('of one issue share its id, others have their own', () => {
    const [demand, refusal, offer] = positionsOf(DEMAND, REFUSAL, TALKS);
    expect(demand?.issue.id).toBe(refusal?.issue.id);
    expect(offer?.issue.id).not.toBe(demand?.issue.id);
  });

  test('name the issue by words that are printed', () => {
    const positions = positionsOf(DEMAND, REFUSAL, TALKS);
    expect(positions[0]?.issue).toMatchObject({
      label: 'sanctions on fish exports',
      labelPassage: { text: 'sanctions on fish exports' },
    });
    expect(positions[2]?.issue.label).toBe('summit');
  });

  test('answer the earlier demand of another actor', () => {
    const [demand, refusal] = positionsOf(DEMAND, REFUSAL);
    expect(refusal?.answers).toEqual([demand?.id]);
    expect(demand?.answers).toBeUndefined();
  });

  test.each([
    ['one of the same actor', { ...REFUSAL, text: REFUSAL.text.replace('Velmar', 'Ardania'), by: 'Ardania' }],
    ['one before it', { ...REFUSAL, published: '2031-05-02' }],
    ['one on another issue', TALKS],
    ['one that is denied', { ...REFUSAL, negated: true as const }],
  ])('do not answer: %s', (_, other) => {
    expect(positionsOf(DEMAND, other).flatMap(({ answers }) => answers ?? [])).toEqual([]);
  });

  test('answer whom they name, though the words say nothing of the issue', () => {
    const text = 'Velmar turned down the demands of Ardania.';
    const named: Stand = { ...REFUSAL, text, content: 'the demands of Ardania' };
    const [demand, refusal] = positionsOf(DEMAND, named);
    expect(refusal?.answers).toEqual([demand?.id]);
  });

  test('count once what a copy or another report of the day tells', () => {
    const copy = { ...DEMAND, id: 'd', copyOf: 'a' };
    const report: Stand = {
      ...DEMAND,
      id: 'e',
      text: 'Velmar must lift the sanctions on its fish exports, Ardania demanded.',
      content: 'Velmar must lift the sanctions on its fish exports',
    };
    expect(positionsOf(DEMAND, copy, report)).toHaveLength(1);
    expect(positionsOf(DEMAND, { ...report, published: '2031-05-16' })).toHaveLength(2);
  });

  test('join two languages by what is the same in both', () => {
    const swedish: Stand = {
      ...DEMAND,
      id: 'f',
      language: 'sv',
      text: 'Ardania krävde att Velmar häver sanktionerna mot fiskexporten.',
      content: 'Velmar häver sanktionerna mot fiskexporten',
    };
    expect(positionsOf(DEMAND, swedish)).toHaveLength(1);
    expect(new Set(positionsOf(DEMAND, { ...swedish, act: 'propose' }).map(({ issue }) => issue.id)).size).toBe(1);
  });
});

describe('the actor of a position', () => {
  const valdo: Stand = {
    ...DEMAND,
    text: 'Ardania’s foreign minister, Ines Valdo, demanded that Velmar lift its sanctions.',
    by: 'Ines Valdo',
    content: 'Velmar lift its sanctions',
    names: { ...NAMES, Ardania: 'l:xa', Velmar: 'l:xv' },
    roles: { 'foreign minister': 'Ines Valdo' },
  };
  const brandt: Stand = {
    ...REFUSAL,
    text: 'Velmar’s president, Olof Brandt, refused to lift the sanctions.',
    by: 'Olof Brandt',
    content: 'to lift the sanctions',
    names: { ...NAMES, Ardania: 'l:xa', Velmar: 'l:xv' },
    roles: { president: 'Olof Brandt' },
  };
  const typed = (stand: Stand): Stand => ({
    ...stand,
    names: { ...stand.names, Ardania: 'place:xa', Velmar: 'place:xv' },
  });

  test('is the country that a minister speaks for, in a story of several countries', () => {
    expect(positionsOf(typed(valdo), typed(brandt)).map(({ actor }) => actor.name)).toEqual(['Ardania', 'Velmar']);
  });

  test('is the person in a story of one country', () => {
    expect(positionsOf(typed(valdo)).map(({ actor }) => actor.name)).toEqual(['Ines Valdo']);
  });

  test('is the person whose role speaks for nobody else', () => {
    const leader = {
      ...typed(brandt),
      text: 'Velmar’s opposition leader, Olof Brandt, refused to lift the sanctions.',
      roles: { 'opposition leader': 'Olof Brandt' },
    };
    const third = {
      ...typed(TALKS),
      text: 'Velmar offered to mediate at a summit.',
      by: 'Velmar',
      content: 'to mediate at a summit',
    };
    expect(positionsOf(typed(valdo), leader, third).map(({ actor }) => actor.name)).toContain('Olof Brandt');
  });
});

test('a person’s remark on which nobody else speaks is no position; a country’s is one', () => {
  const remark: Stand = {
    ...DEMAND,
    text: 'Olof Brandt warned of a long drought.',
    by: 'Olof Brandt',
    content: 'a long drought',
    act: 'warn',
  };
  expect(positionsOf(remark)).toEqual([]);
  expect(positionsOf({ ...remark, text: 'Velmar warned of a long drought.', by: 'Velmar' })).toHaveLength(1);
});

test('every passage is proven, and the same input gives the same positions', () => {
  const stands = [DEMAND, REFUSAL, TALKS];
  const articles = stands.map(articleOf);
  const positions = positionsOf(...stands);
  const passages = positions.flatMap(p => [p.passage, p.actor.namePassage, p.issue.labelPassage]);
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
  expect(JSON.stringify(positionsOf(...structuredClone(stands)))).toBe(JSON.stringify(positions));
});
