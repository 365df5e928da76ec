import { describe, expect, test } from 'vitest';
import type { NameAnnotation, StatementAnnotation } from '../../../model/annotation.ts';
import { findLanguagePack } from '../../registry.ts';
import { statementsOf } from './read-statements.ts';

function packOf(language: string) {
  const pack = findLanguagePack(language);
  if (!pack) throw new Error(`no pack for ${language}`);
  return pack;
}

/** Person names at every place where a word stands. */
function persons(text: string, entities: Readonly<Record<string, string>>): NameAnnotation[] {
  return Object.entries(entities)
    .flatMap(([word, entity]) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        kind: 'name' as const,
        type: 'person' as const,
        start: index,
        end: index + word.length,
        entity,
        rule: 'test/name',
      })),
    )
    .sort((a, b) => a.start - b.start);
}

const words = (text: string, span: { start: number; end: number } | null | undefined) =>
  span ? text.slice(span.start, span.end) : undefined;

const english = (text: string, names: Readonly<Record<string, string>> = {}): StatementAnnotation[] =>
  statementsOf(text, packOf('en'), persons(text, names));

describe('speakers', () => {
  test('take the entity of the name in their span', () => {
    const [statement] = english('The talks failed, Foreign Minister Berg said.', { Berg: 'berg' });
    expect(statement?.speaker).toMatchObject({ entity: 'berg' });
  });

  test.each([
    'Berg’s spokesman said that it was over.',
    'A spokesman for Berg said that it was over.',
    'The Berg campaign said that it was over.',
    'Berg and Lund said that it was over.',
    'Berg and her aides said that it was over.',
  ])('have no entity where the name is not the one who speaks: %s', text => {
    expect(english(text, { Berg: 'berg', Lund: 'lund' })[0]?.speaker?.entity).toBeUndefined();
  });

  test.each([
    'Secretary of State Berg said that it was over.',
    'Berg, a friend of Lund, said that it was over.',
    '“It is over,” said the minister of trade, Berg.',
    'Minister Berg of Alvia said that it was over.',
  ])('have the entity of the one who speaks: %s', text => {
    expect(english(text, { Berg: 'berg', Lund: 'lund' })[0]?.speaker?.entity).toBe('berg');
  });

  test('a pronoun takes the entity of the only speaker of its paragraph', () => {
    const statements = english('Berg said that the talks had failed. She added that nobody was hurt.', {
      Berg: 'berg',
    });
    expect(statements.map(s => s.speaker?.entity)).toEqual(['berg', 'berg']);
  });

  test('a pronoun takes the entity of the only speaker of the paragraph before', () => {
    const statements = english('Berg said that the talks had failed.\n\n“It is over,” she said.', { Berg: 'berg' });
    expect(statements[1]?.speaker?.entity).toBe('berg');
  });

  test.each([
    ['two have spoken', 'Berg said that it was over. Lund said that it was not. She added that time was short.'],
    [
      'the speaker is two paragraphs away',
      'Berg said that it was over.\n\nIt rained.\n\nShe added that time was short.',
    ],
  ])('a pronoun stays as printed where %s', (_, text) => {
    const last = english(text, { Berg: 'berg', Lund: 'lund' }).at(-1);
    expect(words(text, last?.speaker)).toBe('She');
    expect(last?.speaker?.entity).toBeUndefined();
  });
});

test.each([
  ['ru', 'Помощник Берегова заявил, что все кончено.', 'Берегова', undefined],
  ['ru', 'Министр Берегова заявила, что все кончено.', 'Берегова', 'berg'],
  ['sv', 'Bergs talesperson sade att det var över.', 'Bergs', undefined],
  ['de', 'Der Sprecher von Berg sagte, dass es vorbei sei.', 'Berg', undefined],
])('in %s, cases and owners decide who speaks: %s', (language, text, word, entity) => {
  const [statement] = statementsOf(text, packOf(language), persons(text, { [word]: 'berg' }));
  expect(statement?.speaker).toBeTruthy();
  expect(statement?.speaker?.entity).toBe(entity);
});

describe('reports of reports', () => {
  test('are two statements, the inner one with the reporting speaker', () => {
    const text = 'Lund said that Borduria had rejected the demand.';
    const [outer, inner] = english(text, { Lund: 'lund' });
    expect(words(text, outer?.content)).toBe('Borduria had rejected the demand');
    expect(words(text, inner?.content)).toBe('the demand');
    expect(words(text, inner?.speaker)).toBe('Borduria');
    expect(inner).toMatchObject({ act: 'reject', reportedBy: { entity: 'lund' } });
  });

  test('a pronoun inside another’s words reports nothing', () => {
    expect(english('Lund said that she believed him.')).toHaveLength(1);
  });
});

describe('key points', () => {
  const text =
    'Berg’s key points:\n\nThe door stays open.\n\nLund said that time was short.\n\nBackground\n\nThe talks began in May.';

  test('under a heading belong to the speaker it names, up to the next heading', () => {
    const points = english(text).filter(s => s.isKeyPoint);
    expect(points.map(s => [words(text, s.speaker), words(text, s.content), s.rule])).toEqual([
      ['Berg', 'The door stays open.', 'en/key-points'],
    ]);
  });

  test('leave a paragraph with a speaker of its own to that speaker', () => {
    const own = english(text).find(s => words(text, s.speaker) === 'Lund');
    expect(own?.isKeyPoint).toBeUndefined();
  });

  test.each([
    ['sv', 'Bergs huvudpunkter:\n\nDörren är öppen.', 'Berg'],
    ['de', 'Kernpunkte von Berg:\n\nDie Tür bleibt offen.', 'Berg'],
    ['ru', 'Берегов: ключевые тезисы\n\nДверь остаётся открытой.', 'Берегов'],
    ['uk', 'Берегов: ключові тези\n\nДвері лишаються відчиненими.', 'Берегов'],
    ['fr', 'Points clés de Morel :\n\nLa porte reste ouverte.', 'Morel'],
    ['es', 'Puntos clave de Mora:\n\nLa puerta sigue abierta.', 'Mora'],
  ])('are known in %s', (language, points, speaker) => {
    const [point] = statementsOf(points, packOf(language)).filter(s => s.isKeyPoint);
    expect(words(points, point?.speaker)).toBe(speaker);
  });
});

describe('speech over several paragraphs', () => {
  test('goes on with its speaker while each paragraph opens the quotation again', () => {
    const text = 'Berg said: “The door is open.\n\n“It will stay open for years.”';
    expect(english(text).map(s => [words(text, s.content), words(text, s.speaker)])).toEqual([
      ['The door is open.', 'Berg'],
      ['It will stay open for years.', 'Berg'],
    ]);
  });
});

test('spans lie inside the text whatever it holds', () => {
  const odd = [
    '“”',
    '—',
    '«',
    'said',
    'that that that said said said',
    '“said” said “said”',
    'X:',
    ': : :',
    '\n\n“\n\n',
  ];
  for (const language of ['en', 'sv', 'de', 'ru', 'uk', 'fr', 'es'])
    for (const text of odd)
      for (const { content } of statementsOf(text, packOf(language))) {
        expect(content.start).toBeGreaterThanOrEqual(0);
        expect(content.end).toBeLessThanOrEqual(text.length);
        expect(content.end).toBeGreaterThan(content.start);
      }
});
