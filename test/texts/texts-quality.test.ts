import { describe, expect, test } from 'vitest';
import { FLOORS } from './floors.data.ts';
import { FIGURES, type Figure, measureTexts } from './measure-texts.ts';
import { HALVES, listLanguages, placeText, type RawText, readTexts } from './read-texts.ts';
import { f1Of } from './tally.ts';
import { validateTexts } from './validate-texts.ts';

const SETS = listLanguages().flatMap(language =>
  HALVES.map(half => ({ name: `${language} ${half}`, language, half })).filter(
    set => readTexts(set.language, set.half).length > 0,
  ),
);

describe.each(SETS)('the gold texts: $name', ({ name, language, half }) => {
  const texts = readTexts(language, half);

  test('are thirty, and have floors', () => {
    expect(texts).toHaveLength(30);
    expect(FLOORS[name]).toBeDefined();
  });

  test('are sound', () => {
    expect(validateTexts(texts)).toEqual([]);
  });

  test('no figure falls below its floor', () => {
    const { counts } = measureTexts(texts);
    const floors = Object.entries(FLOORS[name] ?? {}) as [Figure, number][];
    const measured = floors.map(([figure, floor]) => ({ figure, floor, value: f1Of(counts.get(figure) ?? NONE) }));
    expect(measured.filter(({ value, floor }) => value < floor)).toEqual([]);
  });
});

const NONE = { gold: 0, found: 0, right: 0 };

const SAMPLE: RawText = {
  ...{ id: 'sv-o01', published: '2026-03-12T08:10:00+01:00', outlet: 'Kustposten', title: 'Berg om budgeten' },
  text: '”Vi får 300 platser i år”, sade Anna Berg i måndags. Berg lovade att skolorna får stöd.',
  names: [
    ['Anna Berg', 'person', 'anna-berg'],
    ['Berg', 'person', 'anna-berg'],
  ],
  quantities: [['300 platser', 300, 'plats', 'exact']],
  times: [
    ['i år', 'DATE', '2026'],
    ['i måndags', 'DATE', '2026-03-09'],
  ],
  statements: [
    { form: 'direct', content: 'Vi får 300 platser i år', speaker: 'Anna Berg', cue: 'sade', act: 'say' },
    { form: 'indirect', content: 'skolorna får stöd', speaker: 'Berg', cue: 'lovade', act: 'promise' },
  ],
};

describe('placing and checking', () => {
  const place = (change: Partial<RawText>) => placeText({ ...SAMPLE, ...change }, { language: 'sv', half: 'open' });
  const problemsOf = (change: Partial<RawText>) => validateTexts([place(change)]).filter(p => !p.endsWith(' words'));

  test('a name stands where it is listed, and not inside a longer one', () => {
    expect(place({}).names.map(({ start }) => start)).toEqual([32, 53]);
    expect(problemsOf({})).toEqual([]);
  });

  test('an occurrence is chosen by number', () => {
    expect(place({ names: [['Berg', 'person', 'anna-berg', '#2']] }).names[0]?.start).toBe(53);
  });

  test('a speaker is the nearest one outside the content', () => {
    expect(place({}).statements.map(s => s.speaker?.start)).toEqual([32, 53]);
  });

  test.each<[string, Partial<RawText>]>([
    ['a string that is not printed', { names: [['Anna Bergs', 'person', 'anna-berg']] }],
    ['an unknown type', { names: [['Anna Berg', 'human' as never, 'anna-berg']] }],
    ['a value that is none', { times: [['i måndags', 'DATE', 'monday']] }],
    ['a range without its end', { quantities: [['300 platser', 300, 'plats', 'range']] }],
    [
      'an overlap',
      {
        times: [
          ['i år', 'DATE', '2026'],
          ['år', 'DATE', '2026', '#1'],
        ],
      },
    ],
    ['a conjunction', { statements: [{ form: 'indirect', content: 'att skolorna får stöd', act: 'say' }] }],
    ['a direct statement without marks', { statements: [{ form: 'direct', content: 'skolorna', act: 'say' }] }],
  ])('%s is a problem', (_, change) => {
    expect(problemsOf(change)).not.toEqual([]);
  });

  test('every figure is measured', () => {
    expect([...measureTexts([place({})]).counts.keys()]).toEqual([...FIGURES]);
  });
});
