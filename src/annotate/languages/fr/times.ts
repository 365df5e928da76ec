import type { TimeData } from '../../common/times/data.ts';
import { numbers } from './numbers.data.ts';
import { holidays, rules } from './time-rules.data.ts';
import { words } from './time-words.data.ts';

export const times: TimeData = {
  language: 'fr',
  numbers,
  isDayFirst: true,
  ordinalSuffix: '(?:er|ère|eme|ème|e|è|º)(?!\\p{L})',
  abbreviations: 'janv jan févr fév fev mar avr jui juil jul sept sep oct nov déc dec lun mar mer jeu ven sam dim',
  ambiguousMonths: 'mars',
  words,
  countedWords: 'mètres kilomètres km degrés euros dollars personnes soldats tonnes fois habitants emplois hectares',
  macros: { COUNT: 'ONE? N' },
  future:
    'va vont prévu prévue prévus prévues devrait devraient doit doivent demain attendu attendue attendus attendues sera seront aura auront pourra pourrait',
  past: 'dit affirme indique explique rapporte écrit annonce précise a ont avait avaient était étaient est sont dernier dernière depuis hier déclaré annoncé été',
  futureEndings: ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'tra', 'tront', 'vra', 'vront'],
  pastEndings: ['ée', 'ées', 'lé', 'cé', 'né', 'ré', 'sé', 'gé', 'vé', 'ué', 'yé', 'ié'],
  weakFuture:
    'ouvre ouvrent reprend reprennent rouvre rouvrent débutent commencent tient tiennent entre entrent démarre démarrent réunit réunissent achève achèvent accueille appelle appellent convoque rencontre affronte reçoit joue jouent part partent vote votent passe passent expirent termine terminent examine arrive arrivent inaugure expire débute commence prochain prochaine si peut peuvent',
  deadlines: "avant jusqu jusqu'à ici",
  strongDeadlines: 'à jusqu ici partir pour dès',
  futureAuxiliaries: 'sera seront serait seraient aura auront',
  areMonthsLower: true,
  holidays,
  rules,
};
