import type { TimeData } from '../../common/times/data.ts';
import { numbers } from './numbers.data.ts';
import { holidays, rules } from './time-rules.data.ts';
import { words } from './time-words.data.ts';

export const times: TimeData = {
  language: 'sv',
  numbers,
  isDayFirst: true,
  ordinalSuffix: ':?[ae]\\b',
  ambiguousMonths: 'mars',
  abbreviations: 'jan feb mar apr jun jul aug sep sept okt nov dec mån tis ons tor tors fre lör sön',
  dayPartSuffixes: {
    MO: 'smorgon smorgonen smorse sförmiddag sförmiddagen',
    MI: 'slunch',
    AF: 'seftermiddag seftermiddagen',
    EV: 'skväll skvällen',
    NI: 'snatt snatten',
  },
  words,
  lengthPrefixes: {
    2: 'två',
    3: 'tre',
    4: 'fyra',
    5: 'fem',
    6: 'sex',
    7: 'sju',
    8: 'åtta',
    9: 'nio',
    10: 'tio',
    12: 'tolv',
    24: 'tjugofyra',
    X: 'fler',
  },
  countedWords:
    'meter kilomet km grader kronor euro dollar procent ton personer människor soldater gånger invånare jobb',
  macros: { COUNT: 'ONE? N' },
  future:
    'ska skall kommer väntas planeras inför planerar planerat blir senast hålls vill bör åker reser väntar tänker',
  weakFuture:
    'inleds startar stänger öppnar träder avgörs återupptas spelas möts möter avgår slutar upphör presenteras invigs röstar börjar inleds kan om ifall',
  futureAuxiliaries: 'ska skall kommer',
  deadlines: 'till senast',
  strongDeadlines: 'till senast inför',
  areMonthsLower: true,
  past: 'säger uppger skriver meddelar rapporterar var hade har sade sa uppgav skrev meddelade gjorde tog kom fick dog sedan blev blivit var skedde',
  pastEndings: ['ade', 'ades', 'dde', 'ddes'],
  holidays,
  rules,
};
