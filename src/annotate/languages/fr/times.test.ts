import { describe, expect, test } from 'vitest';
import { timesIn } from '../../common/times/testing.ts';
import { fr } from './index.ts';

describe('French times', () => {
  test.each([
    ['La ministre est partie mardi.', ['mardi = 2024-05-14']],
    ['La ministre partira mardi.', ['mardi = 2024-05-21']],
    ['Ils se sont vus mercredi dernier.', ['mercredi dernier = 2024-05-15']],
    ['Le vote a eu lieu la semaine dernière.', ['la semaine dernière = 2024-W19']],
    ['Elle est venue hier soir.', ['hier soir = 2024-05-16TEV']],
    ['Avant-hier, le pont a fermé.', ['Avant-hier = 2024-05-15']],
    ['Il y a trois jours, il pleuvait.', ['Il y a trois jours = 2024-05-14']],
    ['Ils se verront dans deux jours.', ['dans deux jours = 2024-05-19']],
    ['Le traité du 5 mars 2021 tient.', ['5 mars 2021 = 2021-03-05']],
    ['La foire dure du 3 au 7 juin.', ['3 = 2024-06-03', '7 juin = 2024-06-07']],
    ['Ils se sont vus le 3 mai. Le lendemain, il pleuvait.', ['le 3 mai = 2024-05-03', 'Le lendemain = 2024-05-04']],
    ['Le bac passe chaque jour.', ['chaque jour = P1D']],
    ['Le siège a duré trois jours.', ['trois jours = P3D']],
    ['La maison date du XIXe siècle.', ['XIXe siècle = 18']],
    ['Les années 1990 furent calmes.', ['Les années 1990 = 199']],
    ['Les portes ouvrent à 18h30.', ['18h30 = 2024-05-17T18:30']],
    ["Aujourd'hui, le marché est ouvert.", ["Aujourd'hui = 2024-05-17"]],
    ['Au troisième trimestre 2019, le profit a monté.', ['troisième trimestre 2019 = 2019-Q3']],
  ])('%s', (text, expected) => {
    expect(timesIn(text, fr)).toEqual(expected);
  });

  test.each([
    "Un homme âgé de 53 ans s'est tu.",
    "L'article 5 s'applique.",
    'Elle a été élue.',
    'La planète Mars est rouge.',
  ])('finds no time in: %s', text => {
    expect(timesIn(text, fr)).toEqual([]);
  });
});
