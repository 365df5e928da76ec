import { describe, expect, test } from 'vitest';
import { timesIn } from '../../common/times/testing.ts';
import { sv } from './index.ts';

describe('Swedish times', () => {
  test.each([
    ['Ministern avgick i måndags.', ['i måndags = 2024-05-13']],
    ['Ministern reser på måndag.', ['på måndag = 2024-05-20']],
    ['Det skedde på torsdagen.', ['torsdagen = 2024-05-16']],
    ['Branden bröt ut natten till torsdagen.', ['natten till torsdagen = 2024-05-16TNI']],
    ['Hon kom i går kväll.', ['i går kväll = 2024-05-16TEV']],
    ['Mötet hölls i förrgår.', ['i förrgår = 2024-05-15']],
    ['Det hände för tre veckor sedan.', ['för tre veckor sedan = 2024-W17']],
    ['De möts om två dagar.', ['om två dagar = 2024-05-19']],
    ['Förra veckan stängde bron.', ['Förra veckan = 2024-W19']],
    ['Lagen antogs i fjol.', ['i fjol = 2023']],
    ['De badade i somras.', ['i somras = 2023-SU']],
    ['Avtalet gäller från den 1 juni 2024.', ['den 1 juni 2024 = 2024-06-01']],
    ['Mässan pågår den 3–7 juni.', ['3 = 2024-06-03', '7 juni = 2024-06-07']],
    ['De sågs den 3 maj. Dagen efter regnade det.', ['den 3 maj = 2024-05-03', 'Dagen efter = 2024-05-04']],
    ['Färjan gick varje dag.', ['varje dag = P1D']],
    ['Striden varade i tre dagar.', ['tre dagar = P3D']],
    ['Under 1990-talet byggdes huset.', ['1990-talet = 199']],
    ['Klockan 18.30 öppnade dörrarna.', ['Klockan 18.30 = 2024-05-17T18:30']],
    ['Tredje kvartalet 2019 gick bra.', ['Tredje kvartalet 2019 = 2019-Q3']],
    ['Arbetet är klart vecka 34.', ['vecka 34 = 2024-W34']],
    ['Just nu pågår samtal.', ['Just nu = PRESENT_REF']],
  ])('%s', (text, expected) => {
    expect(timesIn(text, sv)).toEqual(expected);
  });

  test.each([
    'Planeten Mars är röd.',
    'En 53-årig man greps.',
    'Vår vän bor här.',
    'Artikel 5 gäller.',
    'Den andra frågan är svår.',
  ])('finds no time in: %s', text => {
    expect(timesIn(text, sv)).toEqual([]);
  });
});
