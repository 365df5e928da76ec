import type { NameData } from '../../common/names/data.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './data/countries.ts';
import * as words from './data/name-words.ts';

export const names: NameData = {
  language: 'de',
  script: 'latin',
  column: 2,
  words,
  countryAliases: COUNTRY_ALIASES,
  demonyms: DEMONYMS,
  demonymEndings: ' e er en es em',
  declensions: ['s: s', 'ß: ß', 'x: x', 'z: z', ': | s'],
  hasGenitiveS: true,
  hasCapitalNouns: true,
  institutions: [
    'foreign-ministry | Außenministerium, Aussenministerium, Außenministeriums, Außenamt',
    'defence-ministry | Verteidigungsministerium, Verteidigungsministeriums, Bundesverteidigungsministerium',
    'interior-ministry | Innenministerium, Innenministeriums, Bundesinnenministerium',
    'finance-ministry | Finanzministerium, Finanzministeriums, Bundesfinanzministerium',
    'justice-ministry | Justizministerium, Justizministeriums, Bundesjustizministerium',
    'health-ministry | Gesundheitsministerium, Gesundheitsministeriums, Bundesgesundheitsministerium',
    'economy-ministry | Wirtschaftsministerium, Wirtschaftsministeriums, Bundeswirtschaftsministerium',
    'education-ministry | Bildungsministerium, Bildungsministeriums',
    'energy-ministry | Energieministerium, Energieministeriums',
    'central-bank | Zentralbank, Nationalbank, Notenbank, Bundesbank',
    'supreme-court | Oberster Gerichtshof, Obersten Gerichtshof, Oberste Gerichtshof, Oberstes Gericht, Oberste Gericht, Obersten Gericht',
    'constitutional-court | Verfassungsgericht, Verfassungsgerichts, Bundesverfassungsgericht, Verfassungsgerichtshof',
    'parliament | Parlament, Parlaments',
    'senate | Senat',
    'government | Regierung',
    'army | Armee, Streitkräfte, Streitkräften',
    'police | Polizei',
    'embassy | Botschaft',
  ],
  personPrior: 0,
};
