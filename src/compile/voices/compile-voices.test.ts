import { describe, expect, test } from 'vitest';
import type { Voice } from '../../model/dossier.ts';
import { isProven, type Passage } from '../../model/passage.ts';
import { type SaidSketch, talkArticle } from '../common/invented-talk.fixture.ts';
import { viewStory } from '../common/view-story.ts';
import { compileVoices } from './compile-voices.ts';

const VALDO = { 'Ines Valdo': 'p:vld+ans' };

interface Told {
  readonly id: string;
  readonly text: string;
  readonly said: readonly SaidSketch[];
  readonly published?: string;
  readonly language?: string;
  readonly copyOf?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly times?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
}

function voicesOf(...told: readonly Told[]): Voice[] {
  const articles = told.map(({ copyOf: _, ...sketch }) =>
    talkArticle({ published: '2031-05-06', names: VALDO, ...sketch }),
  );
  const assignments = told.map(({ id, copyOf }) => ({ id, story: 's', ...(copyOf && { copyOf }) }));
  return compileVoices(viewStory(articles, assignments));
}

const tell = (id: string, quote: string, more: Partial<Told> = {}): Told => ({
  id,
  text: `“${quote}” Ines Valdo said.`,
  said: [{ content: quote, by: 'Ines Valdo', cue: 'said' }],
  ...more,
});

const LONG = 'The nets stay in the harbour until every boat has been counted, and not an hour less,';

describe('a voice', () => {
  test('has the fullest name and the roles of its speaker', () => {
    const text = 'Fisheries Minister Ines Valdo said the nets stay in the harbour.';
    const said: SaidSketch[] = [{ content: 'the nets stay in the harbour', by: 'Ines Valdo', form: 'indirect' }];
    const [voice] = voicesOf({ id: 'a', text, said, roles: { 'Fisheries Minister': 'Ines Valdo' } });
    expect(voice?.speaker).toMatchObject({ entity: 'p:vld+ans', name: 'Ines Valdo', roles: ['Fisheries Minister'] });
  });

  test('gathers a surname alone under the only full name that has it', () => {
    const other = {
      ...tell('b', 'We count boats at night.'),
      text: '“We count boats at night.” Valdo said.',
      names: { Valdo: 'n:vld' },
    };
    const voices = voicesOf(tell('a', LONG), {
      ...other,
      said: [{ content: 'We count boats at night.', by: 'Valdo' }],
    });
    expect(voices.map(({ speaker, statements }) => [speaker.entity, statements.length])).toEqual([['p:vld+ans', 2]]);
  });

  test.each([
    ['a pronoun', 'he', 'said the boats stay.'],
    ['a bare role', 'the minister', 'said the boats stay.'],
    ['unnamed people', 'officials', 'said the boats stay.'],
    ['one of many', 'a Harbour League officer', 'said the boats stay.'],
  ])('is not made of %s', (_, by, rest) => {
    const text = `On Monday ${by} ${rest}`;
    expect(voicesOf({ id: 'a', text, said: [{ content: 'the boats stay', by, form: 'indirect' }], names: {} })).toEqual(
      [],
    );
  });

  test('is made of a named organ without an entity', () => {
    const text = 'On Monday the Harbour Board said the boats stay.';
    const [voice] = voicesOf({
      id: 'a',
      text,
      said: [{ content: 'the boats stay', by: 'the Harbour Board', form: 'indirect' }],
      names: {},
    });
    expect(voice?.speaker).toMatchObject({ name: 'the Harbour Board', entity: 's:en:board harbour' });
  });

  test('comes before one that fewer origins carry', () => {
    const names = { ...VALDO, 'Olof Brandt': 'p:brnt+alf' };
    const brandt = (id: string, quote: string): Told => ({
      id,
      text: `“${quote}” Olof Brandt said.`,
      said: [{ content: quote, by: 'Olof Brandt' }],
      names,
    });
    const voices = voicesOf(
      {
        ...tell('a', 'One sentence of hers.'),
        text: '“One sentence of hers.” Ines Valdo said. “And another of hers.”',
        said: [
          { content: 'One sentence of hers.', by: 'Ines Valdo' },
          { content: 'And another of hers.', by: 'Ines Valdo' },
        ],
      },
      brandt('b', 'A word from the quay.'),
      brandt('c', 'Something else entirely, from the boat.'),
    );
    expect(voices.map(({ speaker }) => speaker.name)).toEqual(['Olof Brandt', 'Ines Valdo']);
  });
});

describe('the statements of a voice', () => {
  test('stand in order of the day that the report names', () => {
    const late = tell('a', 'The talks are over.');
    const early = {
      ...tell('b', 'The talks begin.'),
      text: '“The talks begin.” Ines Valdo said on Sunday.',
      times: { 'on Sunday': '2031-05-04' },
    };
    const [voice] = voicesOf(late, early);
    expect(voice?.statements.map(({ date, content }) => [date, content.text])).toEqual([
      ['2031-05-04', 'The talks begin.'],
      ['2031-05-06', 'The talks are over.'],
    ]);
  });

  test('do not take the date of what they are about', () => {
    const text = 'Ines Valdo said the talks begin on Sunday.';
    const said: SaidSketch[] = [
      { content: 'the talks begin on Sunday', by: 'Ines Valdo', cue: 'said', form: 'indirect' },
    ];
    const [voice] = voicesOf({ id: 'a', text, said, times: { 'on Sunday': '2031-05-04' } });
    expect(voice?.statements[0]?.date).toBe('2031-05-06');
  });

  test('appear once where a copy prints them again', () => {
    const [voice] = voicesOf(tell('a', LONG), tell('b', LONG, { copyOf: 'a' }));
    expect(voice?.statements.map(({ variants }) => variants)).toEqual([undefined]);
  });

  test('collate what other origins print of them, the fullest on top', () => {
    const [voice] = voicesOf(
      tell('a', 'The nets stay in the harbour until every boat has been counted,'),
      tell('b', LONG),
    );
    expect(voice?.statements).toHaveLength(1);
    expect(voice?.statements[0]).toMatchObject({
      content: { text: LONG },
      variants: [{ isAltered: false, content: { article: 'a' } }],
    });
  });

  test('mark a quotation whose words differ', () => {
    const [voice] = voicesOf(
      tell('a', LONG),
      tell('b', 'The nets stay in the harbour until every boat has been sold,'),
    );
    expect(voice?.statements[0]?.variants?.map(({ isAltered }) => isAltered)).toEqual([true]);
  });

  test.each([
    ['other words', tell('b', 'The boats leave the harbour before the nets have been mended, and not an hour later,')],
    [
      'an altered quotation a week later',
      tell('b', 'The nets stay in the harbour until all of that has been sold,', { published: '2031-05-14' }),
    ],
    ['a fragment of two words a week later', tell('b', 'the harbour', { published: '2031-05-14' })],
  ])('keep %s apart', (_, other) => {
    expect(voicesOf(tell('a', LONG), other)[0]?.statements).toHaveLength(2);
  });

  test('join two languages where names and numbers agree', () => {
    const swedish = {
      id: 'b',
      language: 'sv',
      text: '”Ostrel har 40 båtar och Sarnviken är vår”, sade Ines Valdo.',
      said: [{ content: 'Ostrel har 40 båtar och Sarnviken är vår', by: 'Ines Valdo' }],
      names: { ...VALDO, Ostrel: 'l:xx/ostrel', Sarnviken: 'l:xx/sarn' },
    };
    const english = {
      ...tell('a', 'Ostrel has 40 boats and the Gulf of Sarn is ours,'),
      names: { ...VALDO, Ostrel: 'l:xx/ostrel', 'Gulf of Sarn': 'l:xx/sarn' },
    };
    const [voice] = voicesOf(english, swedish);
    expect(voice?.statements.map(({ content, variants }) => [content.article, variants?.length])).toEqual([['a', 1]]);
    const later = { ...swedish, published: '2031-05-09' };
    expect(voicesOf(english, later)[0]?.statements).toHaveLength(2);
  });

  test('name those who reported them', () => {
    const text = 'The Harbour Wire quoted Ines Valdo as saying the boats stay.';
    const said: SaidSketch[] = [
      { content: 'the boats stay', by: 'Ines Valdo', form: 'indirect', reportedBy: 'The Harbour Wire' },
    ];
    expect(voicesOf({ id: 'a', text, said })[0]?.statements[0]?.reportedBy?.name).toBe('The Harbour Wire');
  });
});

describe('key points', () => {
  const points = [
    'The nets stay ashore all summer.',
    'Every boat will be counted twice.',
    'Nobody sells a licence this year.',
  ];

  test('are those that a source marked', () => {
    const text = `${points.join(' ')} “A boat is a boat.” Ines Valdo.`;
    const said = [
      ...points.map(content => ({ content, by: 'Ines Valdo', form: 'indirect' as const, isKeyPoint: true as const })),
      { content: 'A boat is a boat.', by: 'Ines Valdo' },
    ];
    expect(voicesOf({ id: 'a', text, said })[0]?.keyPoints.map(({ text: t }) => t)).toEqual(points);
  });

  test('are chosen where a speaker says much, and left out where a speaker says little', () => {
    const many = points.map((quote, i) => tell(`a${i}`, quote));
    expect(voicesOf(...many)[0]?.keyPoints.length).toBe(2);
    expect(voicesOf(...many.slice(0, 2))[0]?.keyPoints).toEqual([]);
  });

  test('show a denial with the verb that denies', () => {
    const denial = {
      id: 'd',
      text: 'Ines Valdo denied that the harbour board had sold licences to boats from abroad.',
      said: [
        {
          content: 'the harbour board had sold licences to boats from abroad',
          by: 'Ines Valdo',
          cue: 'denied',
          form: 'indirect' as const,
          act: 'deny' as const,
        },
      ],
    };
    const [voice] = voicesOf(denial, ...points.map((quote, i) => tell(`a${i}`, quote)));
    expect(voice?.keyPoints.map(({ text }) => text)).toContain(denial.text);
    expect(voice?.keyPoints.map(({ text }) => text)).not.toContain(denial.said[0]?.content);
  });
});

test('every passage is proven, and the same input gives the same voices', () => {
  const told = [
    tell('a', LONG),
    tell('b', LONG, { copyOf: 'a' }),
    tell('c', 'The nets stay in the harbour until every boat has been sold,'),
  ];
  const articles = told.map(({ copyOf: _, ...sketch }) =>
    talkArticle({ published: '2031-05-06', names: VALDO, ...sketch }),
  );
  const compiled = compileVoices(viewStory(articles));
  const passages = compiled.flatMap(v => [
    v.speaker.namePassage,
    ...v.keyPoints,
    ...v.statements.flatMap(s => [s.content, s.speaker, s.cue, ...(s.variants ?? []).map(x => x.content)]),
  ]);
  expect(
    passages.every(
      p =>
        p === undefined ||
        isProven(
          p as Passage,
          articles.find(({ id }) => id === p.article),
        ),
    ),
  ).toBe(true);
  expect(JSON.stringify(compileVoices(viewStory(structuredClone(articles))))).toBe(JSON.stringify(compiled));
});
