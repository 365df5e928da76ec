import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../src/annotate/annotate-article.ts';
import { createClusterer } from '../../src/cluster/create-clusterer.ts';
import type { Article } from '../../src/model/article.ts';

/** A short report: its event, title and text; the language where it is not English. */
type Report = readonly [event: string, title: string, text: string, language?: string];

function articleOf([, title, text, language = 'en']: Report, i: number): Article {
  const span = { kind: 'paragraph', start: 0, end: text.length } as const;
  return { id: String(i), title, text, language, byline: [], kind: 'article', blocks: [span], links: [] };
}

/** The events that the stories hold, a story a line: reports of one event side by side. */
function clusterReports(reports: readonly Report[]): string[] {
  const clusterer = createClusterer();
  for (const [i, report] of reports.entries()) clusterer.add(annotateArticle(articleOf(report, i)));
  const stories = Map.groupBy(clusterer.finish(), ({ story }) => story);
  return [...stories.values()].map(members => members.map(({ id }) => reports[Number(id)]?.[0]).join(' ')).sort();
}

const FIRE_IN_ORTA: readonly Report[] = [
  [
    'orta',
    'Fire destroys cannery in Orta',
    'A fire destroyed the Belmar cannery in Orta during the night to Tuesday. Forty firefighters fought the flames until dawn. Nobody was hurt, said fire chief Rena Tolk.',
  ],
  [
    'orta',
    'Cannery burns down in Orta',
    'The Belmar cannery in Orta has burnt down. Fire chief Rena Tolk said the flames had spread from a store of cartons. Forty firefighters were at work, and 120 people may lose their jobs.',
  ],
];
const FIRE_IN_KESSEN: readonly Report[] = [
  [
    'kessen',
    'Fire destroys sawmill in Kessen',
    'A fire destroyed the Holm sawmill in Kessen on Friday evening. Nineteen firefighters fought the flames for six hours. One worker was treated for smoke, said mayor Pavo Lindt.',
  ],
  [
    'kessen',
    'Sawmill in Kessen gutted by flames',
    'The Holm sawmill in Kessen was gutted on Friday. Mayor Pavo Lindt thanked the nineteen firefighters. A worker who had breathed in smoke has left hospital.',
  ],
];
const VERDICT: readonly Report[] = [
  [
    'verdict',
    'Former minister Oskar Brandin jailed for bribery',
    'A court in Velm sentenced former transport minister Oskar Brandin to four years in prison for taking bribes of 2.3 million crowns from the builder Nordgrav.',
  ],
  [
    'verdict',
    'Ex-ministern Oskar Brandin döms till fängelse',
    'Den tidigare transportministern Oskar Brandin döms till fyra års fängelse för att ha tagit emot mutor på 2,3 miljoner kronor från byggföretaget Nordgrav.',
    'sv',
  ],
  [
    'verdict',
    'Бывший министр Оскар Брандин приговорён к тюрьме',
    'Суд приговорил бывшего министра транспорта Оскара Брандина к четырём годам тюрьмы за взятки на 2,3 миллиона крон от строительной компании «Нордграв».',
    'ru',
  ],
];

const DRONE_IN_VELM: readonly Report[] = [
  [
    'velm',
    'Lornian drone hits depot in Velm',
    'A drone of the Lornian army hit a fuel depot in Velm during the night to Tuesday, governor Sorin Halvas said. Two guards were wounded.',
  ],
  [
    'velm',
    'Fuel depot in Velm burns after drone attack',
    'A fuel depot in Velm is on fire after a Lornian drone attack. Two guards were wounded, said governor Sorin Halvas.',
  ],
];
const DRONE_IN_LORN: readonly Report[] = [
  [
    'lorn',
    'Velmian drone hits depot in Lorn',
    'A drone of the Velmian army hit an ammunition depot in Lorn on Wednesday, mayor Ketil Brask said. Three houses were damaged.',
  ],
  [
    'lorn',
    'Ammunition depot in Lorn explodes',
    'An ammunition depot in Lorn exploded after it was hit by a Velmian drone. Three houses were damaged, said mayor Ketil Brask.',
  ],
];

describe('events of one kind', () => {
  test('stay apart where attacker and attacked have changed places', () => {
    expect(clusterReports([...DRONE_IN_VELM, ...DRONE_IN_LORN])).toEqual(['lorn lorn', 'velm velm']);
  });

  test('stay apart where place and people differ', () => {
    expect(clusterReports([...FIRE_IN_ORTA, ...FIRE_IN_KESSEN])).toEqual(['kessen kessen', 'orta orta']);
  });

  test('stay apart in whatever order they arrive', () => {
    const mixed = [FIRE_IN_KESSEN[1], FIRE_IN_ORTA[0], FIRE_IN_KESSEN[0], FIRE_IN_ORTA[1]].filter(r => r !== undefined);
    expect(clusterReports(mixed)).toEqual(['kessen kessen', 'orta orta']);
  });
});

describe('one event', () => {
  test('is one story in three languages and two scripts', () => {
    expect(clusterReports([...FIRE_IN_ORTA, ...VERDICT])).toEqual(['orta orta', 'verdict verdict verdict']);
  });
});

describe('what cannot be placed', () => {
  test.each<[string, Report]>([
    ['an article of one word', ['odd', '', 'Correction.']],
    ['an article of figures', ['odd', '', '17 4 2026 88.1']],
    ['an article in a script that is not read', ['odd', '', 'ქალაქში დღეს ღამით ხანძარი გაჩნდა.', 'ka']],
  ])('%s stands alone', (_, odd) => {
    expect(clusterReports([...FIRE_IN_ORTA, odd])).toEqual(['odd', 'orta orta']);
  });

  test('two articles of one and the same word are not torn from one another or others', () => {
    const word: Report = ['odd', '', 'Correction.'];
    expect(clusterReports([...FIRE_IN_KESSEN, word, word])).toContain('kessen kessen');
  });
});
