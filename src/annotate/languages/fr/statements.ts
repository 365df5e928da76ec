import type { StatementData } from '../../common/statements/data.ts';
import { reportingVerbs } from './data/reporting-verbs.ts';

/** How statements are reported in French. */
export const statements: StatementData = {
  language: 'fr',
  cues: reportingVerbs,
  nominalCues: [
    { act: 'demand', nouns: 'demande exigence appel demandes exigences appels', links: 'de à que' },
    { act: 'reject', nouns: 'refus rejet', links: 'de du' },
    { act: 'propose', nouns: 'proposition propositions', links: 'de visant' },
    { act: 'threaten', nouns: 'menace menaces', links: 'de' },
  ],
  sources: {
    before: [
      'selon',
      "d' après",
      'd’ après',
      "d'après",
      'd’après',
      'aux yeux de',
      "de l' avis de",
      'de source',
      'à en croire',
      'aux dires de',
    ],
  },
  dashSpeech: 'dialogue',
  isVerbSecond: false,
  clauseVerbEndings: '[ar]ont|[rt]ait|aient|èrent',
  innerReports: 'comma',
  keyPoints: String.raw`^(?:(?:les )?(?:points clés|points essentiels|messages clés) (?:de|du|d['’]) ?(.{2,60}?)|(.{2,60}?) : (?:les )?points (?:clés|essentiels))\s*:?$`,
  words: {
    determiner:
      "le la les l' un une des du ce cet cette ces plusieurs certains certaines quelques tous toutes tout chaque aucun aucune deux",
    preposition:
      "de d' du des à au aux en dans sur pour par avec sans sous contre entre chez vers depuis pendant avant après lors devant selon malgré dès jusqu' face auprès parmi",
    nominalPreposition: "de d' du des à au aux en pour chargé",
    localPreposition: 'à au aux en',
    coordinator: 'et ou ni',
    contrast: 'mais tandis cependant or',
    subordinator: 'parce puisque lorsque quand alors comme bien afin pendant',
    conditional: "si s'",
    that: "que qu'",
    question: 'comment pourquoi combien où quand quel quelle quels quelles si',
    relative: 'qui dont lequel laquelle lesquels lesquelles',
    pronoun: 'il elle ils elles on nous vous je',
    impersonal: 'on',
    indefinite: 'un une',
    thirdPerson: 'il elle',
    objectPronoun: "se s' lui leur y en m' me t' te l' le les nous vous",
    possessive: 'son sa ses leur leurs notre nos mon ma mes votre',
    negation: "ne n' pas jamais plus",
    have: 'a ont avait avaient ait aient eu aura auront',
    be: 'est sont était étaient été fut sera seront soit',
    modal: 'peut peuvent pourrait doit doivent devrait devraient pouvait veut veulent pourraient souhaite va vont',
    adverb:
      "aussi également déjà encore toutefois ensuite puis notamment ainsi enfin mardi hier aujourd'hui demain ici là désormais alors auparavant récemment fermement catégoriquement clairement officiellement publiquement par ailleurs vivement immédiatement pourtant néanmoins jeudi lundi mercredi vendredi samedi dimanche",
    verb: 'fait font faisait prend prennent vient viennent reste restent met mettent devient passe passent compte comptent',
    agentMark: 'par',
    comparison: 'comme',
    medium: 'communiqué entretien interview',
  },
};
