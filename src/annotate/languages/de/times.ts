import type { TimeData } from '../../common/times/data.ts';
import { numbers } from './numbers.data.ts';
import { holidays, rules } from './time-rules.data.ts';
import { words } from './time-words.data.ts';

export const times: TimeData = {
  language: 'de',
  numbers,
  isDayFirst: true,
  ordinalSuffix: '(?:te[rn]?|ste[rn]?)\\b',
  capitalOnly: 'sa so mi do fr mo di',
  abbreviations: 'jan feb mär mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so',
  dayPartSuffixes: { MO: 'morgen früh', TVM: 'vormittag', MI: 'mittag', AF: 'nachmittag', EV: 'abend', NI: 'nacht' },
  words,
  lengthPrefixes: {
    1: 'ein',
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    12: 'zwölf',
    14: 'vierzehn',
    20: 'zwanzig',
    X: 'mehr',
  },
  areNounsCapital: true,
  countedWords:
    'meter kilomet km grad gramm kilo euro dollar franken prozent tonnen liter menschen personen soldaten mal stück einwohner teilnehm besucher',
  macros: { COUNT: 'ONE|DET? N' },
  future:
    'wird werden würde soll sollen sollte will wollen geplant* voraussichtlich möchte plant planen erwartet dürfte dürften',
  weakFuture:
    'beginnen enden tagen startet starten tritt treten findet schließt öffnet öffnen läuft laufen geht gehen reist reisen trifft treffen wählt entscheidet fällt kommt kommen spielt empfängt verhandelt beginnt endet tagt kommende* künftig muss müssen kann können falls wenn sobald',
  deadlines: 'bis',
  strongDeadlines: 'auf bis ab für',
  copulas: 'ist sind war hat haben wird werden würde kann können muss müssen soll sollen will wollen',
  pastEndings: ['te'],
  past: 'sagt berichtet teilt erklärt schreibt war waren wurde wurden hatte hatten hat haben ist sagte sagten erklärte teilte seit berichtete kam gab ging',
  holidays,
  rules,
};
