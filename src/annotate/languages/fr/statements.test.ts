import { describe, expect, test } from 'vitest';
import { readStatements } from '../../common/statements/read-statements.ts';
import { fr } from './index.ts';

const said = (text: string): string[] =>
  readStatements(text, fr).map(s => `${s.speaker} | ${s.act}${s.negated ? ' not' : ''} | ${s.form} | ${s.content}`);

describe('statements in French', () => {
  test.each([
    [
      '« Nous ne céderons pas », a déclaré la ministre Claire Morel lundi.',
      ['la ministre Claire Morel | reject | direct | Nous ne céderons pas'],
    ],
    [
      '« Nous ne céderons pas, a-t-elle ajouté, et nous le ferons savoir. »',
      ['elle | reject | direct | Nous ne céderons pas', 'elle | say | direct | et nous le ferons savoir'],
    ],
    ['“Nous ne céderons pas”, dit-il.', ['il | reject | direct | Nous ne céderons pas']],
    ['— Nous partons demain, dit-il.', ['il | say | direct | Nous partons demain']],
    ['Claire Morel a déclaré : « La route est ouverte. »', ['Claire Morel | say | direct | La route est ouverte.']],
    [
      'Le porte-parole du gouvernement a affirmé que les discussions se poursuivaient.',
      ['Le porte-parole du gouvernement | say | indirect | les discussions se poursuivaient'],
    ],
    [
      'Selon le ministère de la Défense, trois soldats ont été blessés.',
      ['le ministère de la Défense | say | indirect | trois soldats ont été blessés'],
    ],
    ["D'après lui, rien ne changera.", ['lui | say | indirect | rien ne changera']],
    ["L'Alvie exige le retrait des troupes.", ["L'Alvie | demand | indirect | le retrait des troupes"]],
    ['La Bordurie a rejeté les accusations.', ['La Bordurie | reject | indirect | les accusations']],
    [
      'Le gouvernement a refusé de commenter ces informations.',
      ['Le gouvernement | reject | indirect | de commenter ces informations'],
    ],
    [
      "La présidente n'a pas exclu de nouvelles sanctions.",
      ['La présidente | reject not | indirect | de nouvelles sanctions'],
    ],
    ["La ministre a démenti que l'accord soit signé.", ["La ministre | deny | indirect | l'accord soit signé"]],
    [
      '« Il pleut sur la ville. » Claire Morel a annoncé que le pont fermait.',
      ['null | say | direct | Il pleut sur la ville.', 'Claire Morel | announce | indirect | le pont fermait'],
    ],
    [
      '« Mon pays, a-t-elle dit, ne boit pas les lettres. »',
      ['elle | say | direct | Mon pays', 'elle | say | direct | ne boit pas les lettres'],
    ],
    ['L’Alvie se dit prête à rouvrir le pont.', ['L’Alvie | offer | indirect | rouvrir le pont']],
    [
      '« Nous exigeons le retrait des troupes », a déclaré Claire Morel.',
      ['Claire Morel | demand | direct | Nous exigeons le retrait des troupes'],
    ],
    ['Le ministère fait état de dix blessés.', ['Le ministère | say | indirect | dix blessés']],
    ['« Nous avons gagné », s’est réjouie la maire.', ['la maire | welcome | direct | Nous avons gagné']],
    ['« Oui, répond Berg : il faut partir. »', ['Berg | say | direct | Oui', 'Berg | say | direct | il faut partir']],
    [
      'Le maire, Jean Morel, a décrété l’état d’urgence.',
      ['Le maire, Jean Morel | announce | indirect | l’état d’urgence'],
    ],
    ['La maire nie avoir signé le contrat.', ['La maire | deny | indirect | avoir signé le contrat']],
    ['« Ne sortez pas », a dit le maire.', ['le maire | demand | direct | Ne sortez pas']],
    ['Aux dires des habitants, le pont est fermé.', ['habitants | say | indirect | le pont est fermé']],
    [
      'Le collectif « Un port pour tous » dénonce la vente.',
      ['Le collectif « Un port pour tous » | condemn | indirect | la vente'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Il a lu le livre « La Montagne » hier.',
    "Si l'Alvie exige un retrait, les discussions échoueront.",
    "L'Alvie pourrait rejeter l'offre.",
    'Le train est parti lundi pour Alba.',
    'Personne n’a dit que le pont était sûr.',
  ])('holds no statement: %s', text => {
    expect(said(text)).toEqual([]);
  });
});
