import type { NameData } from '../../common/names/data.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './data/countries.ts';
import * as words from './data/name-words.ts';

export const names: NameData = {
  language: 'fr',
  script: 'latin',
  column: 5,
  words,
  countryAliases: COUNTRY_ALIASES,
  demonyms: DEMONYMS,
  demonymEndings: ' e s es',
  declensions: [],
  hasPostposedAdjectives: true,
  elisions: 'l d qu n s j c m t jusqu lorsqu puisqu',
  institutions: [
    'foreign-ministry | ministère des Affaires étrangères, Ministère des Affaires étrangères, ministère des affaires étrangères, diplomatie',
    'defence-ministry | ministère de la Défense, Ministère de la Défense, ministère de la défense, ministère des Armées',
    "interior-ministry | ministère de l'Intérieur, Ministère de l'Intérieur, ministère de l'intérieur",
    'finance-ministry | ministère des Finances, Ministère des Finances, ministère des finances',
    'justice-ministry | ministère de la Justice, Ministère de la Justice, ministère de la justice',
    'health-ministry | ministère de la Santé, Ministère de la Santé, ministère de la santé',
    "economy-ministry | ministère de l'Économie, ministère de l'Economie",
    "education-ministry | ministère de l'Éducation, ministère de l'Éducation nationale",
    "energy-ministry | ministère de l'Énergie",
    'central-bank | banque centrale, Banque centrale',
    'supreme-court | Cour suprême',
    'constitutional-court | Cour constitutionnelle, Conseil constitutionnel',
    'parliament | Parlement, parlement',
    'senate | Sénat',
    'government | gouvernement, Gouvernement',
    'army | armée',
    'police | police',
    'presidency | présidence',
    'embassy | ambassade',
  ],
  personPrior: 1,
};
