import { describe, expect, test } from 'vitest';
import type { Position } from '../../model/dossier.ts';
import { passageOf } from '../../model/passage.ts';
import { annotateFixture } from '../fixtures/annotate-fixture.ts';
import { answerDelay, ledgerOf } from './position-ledger.ts';

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

  test('puts the issue with most acts and the actor with most acts first', () => {
    expect(ledger.issues.map(({ id }) => id)).toEqual(['water', 'gates']);
    expect(ledger.actors.map(({ entity }) => entity)).toEqual(['A', 'B']);
  });

  test('knows answers from both sides', () => {
    expect(ledger.answers.get('1')?.map(({ id }) => id)).toEqual(['3']);
    expect(ledger.byId.get('3')?.answers).toEqual(['1']);
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
