import { describe, expect, test } from 'vitest';
import type { Position } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { annotateFixture } from '../fixtures/annotate-fixture.ts';
import { answerDelay, historyOf, ledgerOf } from './position-ledger.ts';

const article = annotateFixture({ id: 'a', text: 'Ostrana demanded water.', language: 'en' });
const passage = passageOf(article, { start: 0, end: 7 });

const position = (id: string, actor: string, more: Partial<Position> & { on?: string } = {}): Position => ({
  id,
  actor: { entity: actor, name: actor, namePassage: passage },
  issue: { id: more.on ?? 'water', label: 'water' },
  act: 'demand',
  negated: false,
  passage,
  ...more,
});

describe('ledgerOf', () => {
  const ledger = ledgerOf([
    position('3', 'B', { date: '2031-03-05', answers: ['1'] }),
    position('1', 'A', { date: '2031-03-01' }),
    position('2', 'A', {}),
    position('4', 'A', { date: '2031-03-02', on: 'gates' }),
  ]);

  test('orders the acts on an issue by date, undated ones last', () => {
    expect(ledger.issues[0]?.positions.map(({ id }) => id)).toEqual(['1', '3', '2']);
  });

  test('puts issues that several actors act on first, then those with most acts', () => {
    const issues = ledgerOf([
      position('1', 'A', { on: 'gates' }),
      position('2', 'A', { on: 'gates' }),
      position('3', 'A', { on: 'water' }),
      position('4', 'B', { on: 'water' }),
      position('5', 'A', { on: 'fish' }),
    ]).issues;
    expect(issues.map(({ id }) => id)).toEqual(['water', 'gates', 'fish']);
  });

  test('gives each actor the latest dated act', () => {
    const [water] = ledger.issues;
    expect(water?.stands.map(({ actor, latest }) => [actor.entity, latest.id])).toEqual([
      ['A', '1'],
      ['B', '3'],
    ]);
  });

  test('knows answers from both sides', () => {
    expect(ledger.answers.get('1')?.map(({ id }) => id)).toEqual(['3']);
    expect(ledger.byId.get('3')?.answers).toEqual(['1']);
  });
});

describe('historyOf', () => {
  const other = passageOf(article, { start: 8, end: 16 });

  test('takes the acts together that one passage of one day proves', () => {
    const entries = historyOf([
      position('1', 'A', { date: '2031-03-01' }),
      position('2', 'A', { date: '2031-03-01', act: 'reject' }),
      position('3', 'B', { date: '2031-03-01' }),
      position('4', 'A', { date: '2031-03-02' }),
      position('5', 'A', { date: '2031-03-02', passage: other }),
    ]);
    expect(entries.map(entry => entry.map(({ id }) => id))).toEqual([['1', '2', '3'], ['4'], ['5']]);
  });
});

describe('answerDelay', () => {
  test.each([
    ['2031-03-01', '2031-03-05', 4],
    ['2031-03-01', '2031-03-01T20:00:00Z', 0],
    [undefined, '2031-03-05', undefined],
  ])('from %s to %s', (from, to, days) => {
    const asked = position('1', 'A', from ? { date: from } : {});
    expect(answerDelay(asked, position('2', 'B', { date: to }))).toBe(days);
  });
});
