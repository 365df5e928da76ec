import type { NameData } from '../../common/names/data.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './data/countries.ts';
import * as words from './data/name-words.ts';

export const names: NameData = {
  language: 'sv',
  script: 'latin',
  column: 1,
  words,
  countryAliases: COUNTRY_ALIASES,
  demonyms: DEMONYMS,
  demonymEndings: ' t a e as es',
  // The genitive is an -s without apostrophe; names in -s, -x and -z have none.
  declensions: ['s: s', 'x: x', 'z: z', ': | s'],
  hasGenitiveS: true,
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
  personPrior: 1,
};
