import type { TimeData } from '../../common/times/data.ts';
import { numbers } from './numbers.data.ts';
import { holidays, rules } from './time-rules.data.ts';
import { words } from './time-words.data.ts';

export const times: TimeData = {
  language: 'en',
  numbers,
  isDayFirst: false,
  ordinalSuffix: '(?:st|nd|rd|th)\\b',
  capitalOnly: 'may march mar sat sun wed',
  ambiguousMonths: 'may march',
  abbreviations: 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  words,
  countedWords:
    'people metres meters miles feet feet kilomet km tons tonnes dollars euros pounds percent soldiers troops degrees times barrels jobs',
  macros: {
    ABOUT: 'APPROX|more|less|at|no? than|least|most|more?',
    COUNT: 'ONE? N of?',
  },
  future:
    "payable effective will 'll shall would scheduled expected expects expect planned tomorrow ll intends likely must should may might can could",
  weakFuture: 'expires begins due set going plan plans upcoming next if unless',
  futurePhrases: [
    'is due',
    'are due',
    'due to',
    'set to',
    'set for',
    'due in',
    'due on',
    'going to',
    'is to',
    'are to',
    'plans to',
    'plan to',
    'has to',
    'have to',
    'ready to',
    'is meant',
    'are meant',
    'is likely',
    'are likely',
  ],
  copulas: 'has have is may can must should',
  presentAuxiliaries: 'is are',
  futureAuxiliaries: 'will ll shall would',
  deadlines: 'by until till from',
  strongDeadlines: 'by until till before',
  past: 'was were had did said told announced reported has have been last since ago made took came went killed yesterday showed says died fell rose struck spoke began broke saw stood wrote flew grew became found heard held kept met left led won paid ran sent shot brought bought caught fought sold',
  pastEndings: ['ed'],
  holidays,
  rules,
};
