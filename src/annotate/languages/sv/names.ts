import type { NameData } from '../../common/names/data.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './data/countries.ts';
import * as words from './data/name-words.ts';

/** Nouns that stand behind a place's name without a genitive; forms of the noun of a body behind an adjective, and behind a genitive. */
const PLACE_HEAD = /^(?:udde|socken|län|kommun|fyr|station|flygplats|fästning|slott|kyrka|hamn)$/;
const DEFINITE = /..(?:t|n|na)$/;
const INDEFINITE = /(?:[^nt]|museum|departement|institut|universitet|bibliotek|förbund|television)$/;

export const names: NameData = {
  language: 'sv',
  script: 'latin',
  column: 1,
  words,
  countryAliases: COUNTRY_ALIASES,
  demonyms: DEMONYMS,
  demonymEndings: ' t a e as es',
  unknownDemonym: /^(.{4,}?)(?:i?sk[ate]?|iern?a?s?)$/,
  bodyKinds: [
    'pact | pakt pakten',
    'alliance | allians alliansen',
    'council | råd rådet',
    'union | union unionen',
    'agency | byrå byrån',
    'federation | förbund förbundet federationen',
    'bank | bank banken',
    'commission | kommission kommissionen',
    'league | liga ligan',
    'fund | fond fonden stiftelse stiftelsen',
    'institute | institut institutet',
    'university | universitet universitetet',
    'treaty | fördrag fördraget avtal avtalet',
  ],
  // The genitive is an -s without apostrophe; names in -s, -x and -z have none.
  declensions: ['s: s', 'x: x', 'z: z', ': | s'],
  hasGenitiveS: true,
  agentEnding:
    /^.{4,}(?:rådet|aren|erskan|isten|ören|nären|ägaren|sonden|kedjan|ledaren|mannen|kvinnan|paret|partiet|bolaget|laget|tränaren|biografen|klubben|tidningen)$/,
  nounBeforeName: /(?:en|et|na)$/,
  institutions: [
    'foreign-ministry | utrikesdepartementet, utrikesdepartement, utrikesministeriet, utrikesministerium, UD',
    'defence-ministry | försvarsdepartementet, försvarsdepartement, försvarsministeriet, försvarsministerium',
    'interior-ministry | inrikesdepartementet, inrikesministeriet, inrikesministerium',
    'finance-ministry | finansdepartementet, finansdepartement, finansministeriet, finansministerium',
    'justice-ministry | justitiedepartementet, justitiedepartement, justitieministeriet',
    'health-ministry | socialdepartementet, hälsodepartementet, hälsoministeriet, hälsovårdsministeriet',
    'central-bank | centralbanken, centralbank, nationalbanken',
    'supreme-court | Högsta domstolen, högsta domstolen, HD',
    'constitutional-court | författningsdomstolen',
    'parliament | parlamentet, parlament',
    'senate | senaten',
    'government | regeringen, regering',
    'army | armén, försvarsmakten, Försvarsmakten',
    'police | polisen',
    'embassy | ambassaden, ambassad',
  ],
  headAfter: {
    owner: /./,
    between: /$^/,
    agrees: (owner, head) =>
      PLACE_HEAD.test(head) ||
      (owner.endsWith('a') ? DEFINITE.test(head) : owner.endsWith('s') && INDEFINITE.test(head)),
  },
  personPrior: 2,
  unknownType: 'organization',
};
