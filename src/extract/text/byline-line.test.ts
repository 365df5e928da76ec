import { describe, expect, test } from 'vitest';
import { isBylineLine } from './byline-line.ts';

describe('isBylineLine', () => {
  test.each([
    'Par Odile Garrec – Publié le 4 mai 2031 à 18 h 05 – Temps de lecture : 3 min',
    'Von Jost Ahlers | Stand: 04.05.2031, 18:05 Uhr',
    'By Ada Holm · 5 min read',
    'Ada Holm | May 4, 2031 | 6:05 PM',
    'Av Tove Lind • Publicerad 4 maj 2031 • Lästid 2 min',
    'Автор: Вера Ласкина | 4 мая 2031 | Время чтения: 3 мин.',
    'Por Inés Robledo | 4 de mayo de 2031 | 4 min de lectura',
    'Publié le 4 mai 2031 – Mis à jour le 5 mai 2031',
    '3 min read',
    '4 травня 2031, 21:30 | Автор: Оксана Ласка | Переглядів: 2164',
  ])('%s', line => {
    expect(isBylineLine(line)).toBe(true);
  });

  test.each([
    'By the river – where the mill stood – the water is falling again',
    'Ada Holm – Tove Lind',
    'Norland – Tarvia',
    'The council met on 4 May 2031 – and agreed on nothing',
    'The reading takes 5 min',
    'Von der Flut – am 4. Mai 2031 – blieb nur Schlamm.',
    'Ada Holm',
    '13:00 – 13:15 Uhr',
    'Video – Photo | Norland',
  ])('is false for %s', line => {
    expect(isBylineLine(line)).toBe(false);
  });
});
