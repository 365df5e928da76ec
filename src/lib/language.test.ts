import { eld } from 'eld/large';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from './language.ts';
import { createDetector } from './language-detector.ts';

describe('detectLanguage', () => {
  test.each([
    ['The council will meet again in the spring to vote on the budget.', 'en'],
    ['Ministern sade att förhandlingarna fortsätter nästa vecka.', 'sv'],
    ['Der Ausschuss will den Entwurf noch vor der Sommerpause beraten.', 'de'],
    ['Комиссия объявила, что выборы пройдут осенью.', 'ru'],
    ['Комісія оголосила, що вибори відбудуться восени.', 'uk'],
    ['Le conseil a repoussé le vote à la semaine prochaine.', 'fr'],
    ['El consejo aplazó la votación hasta la próxima semana.', 'es'],
  ])('reads %j as %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each([
    ['їхній дім', 'uk'],
    ['объявление сыну', 'ru'],
    ['mañana pequeña', 'es'],
    ['größte Straße', 'de'],
  ])('lets a letter decide in the short text %j', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test('gives "und" where there is nothing to read', () => {
    expect(detectLanguage('12345 — 678').language).toBe('und');
  });
});

test.each([
  'The council will meet again in the spring to vote on the budget.',
  'Рада збереться навесні, щоб проголосувати за бюджет.',
  "L'assemblée n'a rien décidé; \\ et « rien » n'est sûr.",
  '議会は春に再び開かれる。',
  'ok 12',
  '',
])('the packed table gives the scores of the whole one: %s', async text => {
  const [packed, whole] = [(await createDetector()).detect(text), eld.detect(text)];
  expect([packed.language, packed.getScores(), packed.isReliable()]).toEqual([
    whole.language,
    whole.getScores(),
    whole.isReliable(),
  ]);
});
