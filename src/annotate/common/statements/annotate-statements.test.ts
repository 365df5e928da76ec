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

const entitiesOf = (language: string, text: string, names: Readonly<Record<string, string>>) =>
  statementsOf(text, packOf(language), persons(text, names)).map(s => s.speaker?.entity);

describe('pronouns', () => {
  const two = { 'Anna Berg': 'berg', 'Karl Lund': 'lund' };

  test.each([
    ['en', 'Ms Anna Berg met Mr Karl Lund in Alba.\n\n“It is over,” she said.', 'berg'],
    ['en', 'Ms Anna Berg met Mr Karl Lund in Alba.\n\n“It is over,” he said.', 'lund'],
    ['sv', 'Anna Berg mötte herr Karl Lund i Alba.\n\n”Det är över”, sade hon.', 'berg'],
    ['de', 'Ministerin Anna Berg traf Minister Karl Lund.\n\n„Es ist vorbei“, sagte sie.', 'berg'],
    ['de', 'Ministerin Anna Berg traf Minister Karl Lund.\n\n„Es ist vorbei“, sagte er.', 'lund'],
    ['fr', 'Mme Anna Berg a vu M. Karl Lund.\n\n« C’est fini », a-t-elle dit.', 'berg'],
    ['es', 'La ministra Anna Berg vio al ministro Karl Lund.\n\n«Se acabó», dijo ella.', 'berg'],
  ])('mean the one person of their gender in the paragraph before (%s): %s', (language, text, entity) => {
    expect(entitiesOf(language, text, two)).toEqual([entity]);
  });

  test('of a possessive source mean who spoke last', () => {
    const text = 'Анна Берегова заявила, что мост закрыт. По её словам, воды нет.';
    expect(entitiesOf('ru', text, { 'Анна Берегова': 'berg' })).toEqual(['berg', 'berg']);
  });

  test('learn genders from verbs that agree', () => {
    const text = 'Тор Берг заявила, что мост закрыт. Ким Лунд заявил, что мост открыт.\n\n«Это всё», — сказала она.';
    expect(entitiesOf('ru', text, { 'Тор Берг': 'berg', 'Ким Лунд': 'lund' })).toEqual(['berg', 'lund', 'berg']);
  });

  test('prefer who is named in their paragraph to who spoke in the one before', () => {
    const text = 'Berg said that it was over.\n\nLund left by the side door. “Good night,” he said.';
    expect(entitiesOf('en', text, { Berg: 'berg', Lund: 'lund' })).toEqual(['berg', 'lund']);
  });

  test.each([
    ['two persons fit', 'Anna Berg met Eva Lund in Alba.\n\n“It is over,” she said.'],
    ['the only person is of the other gender', 'Mr Anna Berg went to Alba.\n\n“It is over,” she said.'],
    ['German "sie" is many', 'Anna Berg traf Freunde.\n\n„Es ist vorbei“, sagten sie.'],
  ])('stay as printed where %s', (_, text) => {
    const language = text.includes('„') ? 'de' : 'en';
    expect(entitiesOf(language, text, { 'Anna Berg': 'berg', 'Eva Lund': 'lund' })).toEqual([undefined]);
  });
});

describe('roles and kinds', () => {
  test.each([
    ['en', 'Anna Berg went to Alba.\n\nThe minister said that it was over.'],
    ['sv', 'Anna Berg reste till Alba.\n\n”Det är över”, sade ministern till Dagbladet.'],
    ['de', 'Anna Berg reiste nach Alba.\n\nDie Ministerin sagte, dass es vorbei sei.'],
    ['ru', 'Анна Берег прибыла в Альбу.\n\nМинистр заявила, что всё кончено.'],
  ])('a role alone means the only person around (%s)', (language, text) => {
    expect(entitiesOf(language, text, { 'Anna Berg': 'berg', 'Анна Берег': 'berg' })).toEqual(['berg']);
  });

  test.each([
    'Anna Berg met Eva Lund.\n\nThe minister said that it was over.',
    'Anna Berg went to Alba.\n\nA minister said that it was over.',
    'Anna Berg went to Alba.\n\nThe neighbours said that it was over.',
  ])('no role, or more than one person: %s', text => {
    expect(entitiesOf('en', text, { 'Anna Berg': 'berg', 'Eva Lund': 'lund' })).toEqual([undefined]);
  });

  test.each([
    ['en', 'The Alba Pact met. The pact said that it was over.', 'Alba Pact', 'pact'],
    ['sv', 'Albapakten möttes. Pakten sade att det var över.', 'Albapakten', 'pact'],
    ['en', 'The Alba Pact met. The council said that it was over.', 'Alba Pact', undefined],
  ])('the kind of an organization means the one that is named so (%s): %s', (language, text, name, entity) => {
    const names = persons(text, { [name]: 'pact' }).map(n => ({ ...n, type: 'organization' as const }));
    expect(statementsOf(text, packOf(language), names).map(s => s.speaker?.entity)).toEqual([entity]);
  });
});

describe('reports that need names', () => {
  test.each([
    ['de', '„Das ist dünn“, spottelte Clara Vogt.', 'Clara Vogt'],
    ['fr', '« Rien à dire », grommelle Clara Vogt.', 'Clara Vogt'],
    ['es', '«Bastaría un mapa», refunfuñó Clara Vogt.', 'Clara Vogt'],
    ['ru', '— Воды нет, — буркнул мэр Клара Фогт.', 'мэр Клара Фогт'],
  ])('an unknown verb between speech and a person is one of saying (%s): %s', (language, text, speaker) => {
    const [statement] = statementsOf(
      text,
      packOf(language),
      persons(text, { 'Clara Vogt': 'vogt', 'Клара Фогт': 'vogt' }),
    );
    expect(statement?.form).toBe('direct');
    expect(words(text, statement?.speaker)).toBe(speaker);
  });

  test.each([
    ['de', 'Die Forderung Albas nach einem Abzug blieb ohne Antwort.', 'Albas', 'demand', 'einem Abzug'],
    ['ru', 'Отказ Альбы от переговоров удивил всех.', 'Альбы', 'reject', 'переговоров'],
    ['fr', 'Le refus de la Alba de négocier a surpris.', 'Alba', 'reject', 'négocier'],
    ['es', 'La exigencia de Alba de retirar las tropas fue criticada.', 'Alba', 'demand', 'retirar las tropas'],
    ['en', 'The demand by Alba for talks was ignored.', 'Alba', 'demand', 'talks'],
  ])('a noun holds the statement of the owner behind it (%s): %s', (language, text, owner, act, content) => {
    const names = persons(text, { [owner]: 'alba' }).map(n => ({ ...n, type: 'place' as const }));
    const [statement] = statementsOf(text, packOf(language), names);
    expect([words(text, statement?.speaker), statement?.act, words(text, statement?.content)]).toEqual([
      owner,
      act,
      content,
    ]);
  });

  test('a verb without subject goes on with the one person of the sentence before', () => {
    const text = 'Clara Mora llegó el lunes. «El puente está cerrado», dijo.';
    const [statement] = statementsOf(text, packOf('es'), persons(text, { 'Clara Mora': 'mora' }));
    expect(statement?.speaker?.entity).toBe('mora');
  });

  test('who is quoted as saying something speaks, reported by who quotes', () => {
    const text = 'The agency quoted Anna Berg as saying that the bridge was open.';
    const inner = english(text, { 'Anna Berg': 'berg' }).at(-1);
    expect(words(text, inner?.content)).toBe('the bridge was open');
    expect(inner?.speaker?.entity).toBe('berg');
    expect(words(text, inner?.reportedBy)).toBe('The agency');
  });
});

describe('a quotation right behind an answer', () => {
  test('by the same speaker has its act', () => {
    const text = 'Berg rejected the plan. “Water first,” she said.';
    expect(english(text, { Berg: 'berg' }).map(s => s.act)).toEqual(['reject', 'reject']);
  });

  test.each([
    ['another speaker', 'Berg rejected the plan. “Water first,” Lund said.'],
    ['a demand', 'Berg demanded a plan. “Water first,” she said.'],
    ['a negated answer', 'Berg has not rejected the plan. “Water first,” she said.'],
    [
      'a paragraph between',
      `Berg rejected the plan.\n\n${'It rained all day. '.repeat(30)}\n\n“Water first,” Berg said.`,
    ],
  ])('keeps its own after %s', (_, text) => {
    expect(english(text, { Berg: 'berg', Lund: 'lund' }).at(-1)?.act).toBe('say');
  });
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

  test('may say again who said them', () => {
    const own =
      'Anna Berg’s key points:\n\nThe door stays open.\n\nTime is short, Berg said.\n\nShe hopes that Lund will answer.';
    const points = english(own).filter(s => s.isKeyPoint);
    expect(points.map(s => words(own, s.content))).toContain('Time is short');
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
