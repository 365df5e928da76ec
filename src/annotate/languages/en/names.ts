import type { NameData } from '../../common/names/data.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './data/countries.ts';
import * as words from './data/name-words.ts';

export const names: NameData = {
  language: 'en',
  script: 'latin',
  column: 0,
  words,
  countryAliases: COUNTRY_ALIASES,
  demonyms: DEMONYMS,
  demonymEndings: '',
  declensions: [],
  hasPossessiveS: true,
  institutions: [
    'foreign-ministry | Foreign Ministry, Foreign Office, Ministry of Foreign Affairs, Foreign Affairs Ministry, Ministry of External Affairs',
    'defence-ministry | Defense Ministry, Defence Ministry, Ministry of Defense, Ministry of Defence',
    'interior-ministry | Interior Ministry, Ministry of the Interior, Ministry of Internal Affairs, Home Office',
    'finance-ministry | Finance Ministry, Ministry of Finance',
    'justice-ministry | Justice Ministry, Ministry of Justice',
    'health-ministry | Health Ministry, Ministry of Health',
    'economy-ministry | Economy Ministry, Ministry of Economy, Ministry of Economic Affairs',
    'education-ministry | Education Ministry, Ministry of Education',
    'energy-ministry | Energy Ministry, Ministry of Energy',
    'central-bank | Central Bank, National Bank, Reserve Bank',
    'supreme-court | Supreme Court',
    'constitutional-court | Constitutional Court',
    'parliament | Parliament, parliament',
    'senate | Senate',
    'government | Government, government',
    'army | Army, army',
    'navy | Navy, navy',
    'police | Police, police',
    'presidency | Presidency',
    'embassy | Embassy, embassy',
  ],
  personPrior: 1,
};
