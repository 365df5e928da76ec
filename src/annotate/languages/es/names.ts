import type { NameData } from '../../common/names/data.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './data/countries.ts';
import * as words from './data/name-words.ts';

export const names: NameData = {
  language: 'es',
  script: 'latin',
  column: 6,
  words,
  countryAliases: COUNTRY_ALIASES,
  demonyms: DEMONYMS,
  demonymEndings: 'o a os as',
  declensions: [],
  hasPostposedAdjectives: true,
  institutions: [
    'foreign-ministry | Ministerio de Exteriores, Ministerio de Asuntos Exteriores, Ministerio de Relaciones Exteriores, Cancillería',
    'defence-ministry | Ministerio de Defensa',
    'interior-ministry | Ministerio del Interior, Ministerio de Interior',
    'finance-ministry | Ministerio de Finanzas, Ministerio de Hacienda',
    'justice-ministry | Ministerio de Justicia',
    'health-ministry | Ministerio de Sanidad, Ministerio de Salud',
    'economy-ministry | Ministerio de Economía',
    'education-ministry | Ministerio de Educación',
    'energy-ministry | Ministerio de Energía',
    'central-bank | Banco Central, banco central',
    'supreme-court | Tribunal Supremo, Corte Suprema',
    'constitutional-court | Tribunal Constitucional, Corte Constitucional',
    'parliament | Parlamento, parlamento',
    'senate | Senado',
    'government | Gobierno, gobierno',
    'army | Ejército, ejército, Fuerzas Armadas',
    'police | Policía, policía',
    'presidency | Presidencia',
    'embassy | Embajada, embajada',
  ],
  personPrior: 1,
};
