import { describe, expect, test } from 'vitest';
import { findLanguagePack } from '../../../registry.ts';
import { timesIn } from '../testing.ts';
import { holidayIn } from './holidays.ts';

describe('holidays', () => {
  test.each([
    [2024, '12-25', '2024-12-25'],
    [2024, 'E-2', '2024-03-29'],
    [2025, 'E39', '2025-05-29'],
    [2024, 'O0', '2024-05-05'],
    [2025, 'O0', '2025-04-20'],
    [2023, '11-22>4', '2023-11-23'],
    [2024, '06-19>5', '2024-06-21'],
    [2024, '11-27>7', '2024-12-01'],
  ])('in %i the rule %s means %s', (year, rule, day) => {
    expect(holidayIn(year, rule)).toBe(day);
  });

  test('a rule that is none means no day', () => {
    expect(holidayIn(2024, 'some day')).toBeUndefined();
  });

  test.each([
    ['en', 'The talks resume after Labor Day 2025.', 'Labor Day 2025 = 2025-09-01'],
    ['de', 'Am Buß- und Bettag 2024 blieb es ruhig.', 'Buß- und Bettag 2024 = 2024-11-20'],
    ['sv', 'På alla helgons dag 2024 tändes ljus.', 'alla helgons dag 2024 = 2024-11-02'],
    ['fr', 'Le défilé du lundi de Pâques 2025 est maintenu.', 'lundi de Pâques 2025 = 2025-04-21'],
    ['es', 'El viernes santo 2025 cerrarán las tiendas.', 'viernes santo 2025 = 2025-04-18'],
  ])('%s: %s', (language, text, expected) => {
    const pack = findLanguagePack(language);
    expect(pack && timesIn(text, pack)).toContain(expected);
  });
});
