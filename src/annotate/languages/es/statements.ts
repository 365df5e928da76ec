import type { StatementData } from '../../common/statements/data.ts';
import { reportingVerbs } from './data/reporting-verbs.ts';

/** How statements are reported in Spanish. */
export const statements: StatementData = {
  language: 'es',
  cues: reportingVerbs,
  nominalCues: [
    { act: 'demand', nouns: 'exigencia demanda petición llamamiento llamado exigencias demandas', links: 'de a para' },
    { act: 'reject', nouns: 'rechazo negativa', links: 'a al de' },
    { act: 'propose', nouns: 'propuesta propuestas', links: 'de para' },
    { act: 'threaten', nouns: 'amenaza amenazas', links: 'de' },
  ],
  sources: {
    before: [
      'según',
      'de acuerdo con',
      'de acuerdo a',
      'en palabras de',
      'a juicio de',
      'en opinión de',
      'según datos de',
      'según fuentes de',
    ],
  },
  dashSpeech: 'dialogue',
  isVerbSecond: false,
  clauseVerbEndings: '[aei]rán?|aron|ieron|aban?|ían?',
  keyPoints: String.raw`^(?:(?:los )?puntos (?:clave|claves|principales) (?:de|del) (.{2,60}?)|(.{2,60}?): (?:los )?puntos (?:clave|claves|principales))\s*:?$`,
  words: {
    determiner:
      'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella varios varias algunos algunas todos todas todo cada ningún ninguna dos muchos muchas ambos',
    preposition:
      'de del a al en con por para sin sobre contra entre desde hasta durante ante bajo tras hacia según mediante',
    nominalPreposition: 'de del para en a al',
    localPreposition: 'en a al',
    coordinator: 'y e o u ni',
    contrast: 'pero sino aunque mientras',
    subordinator: 'porque pues cuando como ya',
    conditional: 'si',
    that: 'que',
    question: 'cómo qué quién cuándo dónde cuál cuánto si',
    relative: 'quien quienes cuyo cuya cual cuales',
    pronoun: 'él ella ellos ellas nosotros usted ustedes yo',
    indefinite: 'un una',
    thirdPerson: 'él ella',
    objectPronoun: 'se le les lo me nos te',
    possessive: 'su sus nuestro nuestra mi mis',
    negation: 'no nunca jamás tampoco',
    have: 'ha han había habían haya hayan habrá',
    be: 'es son era eran fue fueron sido está están estaba será serán sea sean',
    modal: 'puede pueden podría podrían debe deben debería deberían quiere quieren podía va van',
    adverb:
      'también ya todavía aún además luego después antes ayer hoy mañana asimismo entonces así ahora recientemente públicamente oficialmente claramente categóricamente tajantemente rotundamente nuevamente siempre allí aquí incluso solo sólo',
    verb: 'hay hace hacen tiene tienen tenía hizo hicieron sigue siguen queda quedan lleva llevan viene vienen continúa continúan',
    agentMark: 'por',
    comparison: 'como según',
    medium: 'comunicado entrevista',
  },
};
