import { describe, expect, test } from 'vitest';
import { timesIn } from '../../common/times/testing.ts';
import { de } from './index.ts';

describe('German times', () => {
  test.each([
    ['Die Ministerin reiste am Dienstag ab.', ['Dienstag = 2024-05-14']],
    ['Die Ministerin wird am Dienstag abreisen.', ['Dienstag = 2024-05-21']],
    ['Am Montagabend brannte es.', ['Montagabend = 2024-05-13TEV']],
    ['In der Nacht zum Donnerstag brannte es.', ['Nacht zum Donnerstag = 2024-05-16TNI']],
    ['Vorgestern endete das Treffen.', ['Vorgestern = 2024-05-15']],
    ['Vor drei Jahren wurde sie gewählt.', ['Vor drei Jahren = 2021']],
    ['Er kam vergangene Woche an.', ['vergangene Woche = 2024-W19']],
    ['Das Gesetz gilt ab dem 1. Juni 2024.', ['1. Juni 2024 = 2024-06-01']],
    ['Die Messe läuft vom 3. bis 7. Juni.', ['3. = 2024-06-03', '7. Juni = 2024-06-07']],
    ['Sie trafen sich am 3. Mai. Am Tag darauf regnete es.', ['3. Mai = 2024-05-03', 'Am Tag darauf = 2024-05-04']],
    ['Die Fähre fährt täglich.', ['täglich = P1D']],
    ['Der Streik dauerte drei Tage.', ['drei Tage = P3D']],
    ['In den neunziger Jahren entstand das Haus.', ['den neunziger Jahren = 199']],
    ['Die Türen öffnen um 18.30 Uhr.', ['18.30 Uhr = 2024-05-17T18:30']],
    ['Das Treffen war am 5.3.2023.', ['5.3.2023 = 2023-03-05']],
    ['Derzeit wird verhandelt.', ['Derzeit = PRESENT_REF']],
    ['Im dritten Quartal 2019 stieg der Gewinn.', ['dritten Quartal 2019 = 2019-Q3']],
    ['Seit Jahren wartet sie.', ['Jahren = PXY']],
  ])('%s', (text, expected) => {
    expect(timesIn(text, de)).toEqual(expected);
  });

  test.each(['Der 53 Jahre alte Mann schwieg.', 'Artikel 5 gilt.', 'Es kostete 1400 Euro.', 'Sie siegten 3:1.'])(
    'finds no time in: %s',
    text => {
      expect(timesIn(text, de)).toEqual([]);
    },
  );
});
