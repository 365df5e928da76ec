import { describe, expect, test } from 'vitest';
import { readCredit, readDateline } from './credits.ts';

describe('readCredit', () => {
  test.each([
    [
      'Copyright 2024 The Norland Wire. All rights reserved.',
      { names: ['The Norland Wire'], outlet: 'The Norland Wire', year: 2024 },
    ],
    [
      '© 2019–2024 Norland-Kurier. Alle Rechte vorbehalten.',
      { names: ['Norland-Kurier'], outlet: 'Norland-Kurier', year: 2024 },
    ],
    ['Tous droits réservés', { names: [] }],
    ['With reporting by NWA, Öradion and Port Report', { names: ['NWA', 'Öradion', 'Port Report'], isList: true }],
    ['Mit Material von dpa und Norland-Kurier', { names: ['dpa', 'Norland-Kurier'], isList: true }],
    ['Källor: TT, Öradion', { names: ['TT', 'Öradion'], isList: true }],
    ['По материалам: Норланд-Информ, «Порт»', { names: ['Норланд-Информ', '«Порт»'], isList: true }],
    [
      'Norland Wire writer Ana Ruiz contributed to this report from Portville.',
      { names: ['Norland Wire', 'Ana Ruiz'] },
    ],
    [
      'Ana Ruiz reported from Portville. Reporting was contributed by Tom Field in Skarholm.',
      { names: ['Ana Ruiz', 'Tom Field'] },
    ],
    [
      'This interview was first published by Norland Nachrichten on March 5, 2024, and is reprinted here with permission.',
      { names: ['Norland Nachrichten'], published: '2024-03-05' },
    ],
    ['Heavy fighting was reported from the northern islands on Monday.', undefined],
    ['Sources say that the strike will end.', undefined],
    ['With reporting by many hands the story grew.', undefined],
    [
      'The union said that all rights reserved to the ports by law were void, and that it would go to court over every one of them.',
      undefined,
    ],
    ['“I contributed to this report,” Ana Ruiz said.', undefined],
  ])('reads "%s"', (line, expected) => {
    expect(readCredit(line, {})).toEqual(expected);
  });
});

test.each([
  ['PORTVILLE (NWA) — The strike goes on.', ['NWA']],
  ['Portville/Skarholm (dpa) - Der Streik geht weiter.', ['dpa']],
  ['PORTVILLE, Norland, March 14 (NWA/Port Report) - The strike goes on.', []],
  ['The port (NWA) is closed.', []],
  ['PORTVILLE — The strike goes on.', []],
])('readDateline("%s") is %o', (text, agencies) => {
  expect(readDateline(text)).toEqual(agencies);
});
