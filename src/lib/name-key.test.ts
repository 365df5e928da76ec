import { describe, expect, test } from 'vitest';
import { personKey, plainNameKey } from './name-key.ts';

/** "language: given surname" spellings of one person each: names of history and of heads of international bodies, and invented ones. */
const SPELLINGS: readonly (readonly string[])[] = [
  [
    'en: Nikita Khrushchev',
    'de: Nikita Chruschtschow',
    'sv: Nikita Chrusjtjov',
    'fr: Nikita Khrouchtchev',
    'es: Nikita Jruschov',
    'ru: Никита Хрущёв',
    'ru: Никиту Хрущева',
    'uk: Микита Хрущов',
  ],
  [
    'en: Mikhail Gorbachev',
    'de: Michail Gorbatschow',
    'sv: Michail Gorbatjov',
    'fr: Mikhaïl Gorbatchev',
    'es: Mijaíl Gorbachov',
    'ru: Михаил Горбачёв',
    'ru: Михаилом Горбачевым',
    'uk: Михайло Горбачов',
  ],
  [
    'en: Boris Yeltsin',
    'de: Boris Jelzin',
    'sv: Boris Jeltsin',
    'fr: Boris Eltsine',
    'ru: Бориса Ельцина',
    'uk: Борис Єльцин',
    'ru: Борисом Ельциным',
  ],
  [
    'en: Andrei Sakharov',
    'de: Andrej Sacharow',
    'sv: Andrej Sacharov',
    'fr: Andreï Sakharov',
    'es: Andréi Sájarov',
    'ru: Андрей Сахаров',
    'ru: Андреем Сахаровым',
    'uk: Андрія Сахарова',
  ],
  [
    'en: Viktor Yanukovych',
    'de: Wiktor Janukowytsch',
    'sv: Viktor Janukovytj',
    'fr: Viktor Ianoukovitch',
    'ru: Виктор Янукович',
    'uk: Віктора Януковича',
  ],
  [
    'en: Yulia Tymoshenko',
    'de: Julia Timoschenko',
    'sv: Julia Tymosjenko',
    'fr: Ioulia Timochenko',
    'ru: Юлия Тимошенко',
    'uk: Юлії Тимошенко',
  ],
  ['en: Kofi Annan', 'ru: Кофи Аннана', 'uk: Кофі Аннан'],
  [
    'en: António Guterres',
    'es: António Guterres',
    'ru: Антониу Гутерреш',
    'ru: Антониу Гутерреша',
    'uk: Антоніу Гутерреш',
  ],
  ['de: Angela Merkel', 'ru: Ангела Меркель', 'ru: Ангелой Меркель', 'uk: Ангела Меркель'],
  ['en: George Bush', 'ru: Джордж Буш', 'ru: Джорджем Бушем'],
  ['en: Margaret Thatcher', 'ru: Маргарет Тэтчер', 'uk: Маргарет Тетчер'],
  ['fr: Jacques Chirac', 'en: Jacques Chirac', 'ru: Жак Ширак', 'ru: Жаком Шираком'],
  ['en: Nelson Mandela', 'ru: Нельсон Мандела', 'ru: Нельсоном Манделой'],
  ['en: Slobodan Milošević', 'de: Slobodan Milosevic', 'ru: Слободан Милошевич'],
  ['en: Woodrow Wilson', 'ru: Вудро Вильсон', 'uk: Вудро Вільсон'],
  ['en: Bill Clinton', 'ru: Билл Клинтон', 'uk: Білла Клінтона'],
  ['de: Willy Brandt', 'ru: Вилли Брандт', 'ru: Вилли Брандтом'],
  ['en: Dag Hammarskjöld', 'sv: Dag Hammarskjöld', 'ru: Даг Хаммаршельд'],
  // Invented.
  [
    'en: Grigory Velikhovsky',
    'de: Grigorij Welichowskij',
    'sv: Grigorij Velichovskij',
    'ru: Григория Велиховского',
    'uk: Григорій Веліховський',
  ],
  [
    'en: Oleg Zhurenko',
    'de: Oleg Schurenko',
    'sv: Oleg Zjurenko',
    'fr: Oleg Jourenko',
    'ru: Олег Журенко',
    'uk: Олегом Журенком',
  ],
  ['en: Dmytro Tsymbal', 'de: Dmytro Zymbal', 'ru: Дмитрий Цымбал', 'uk: Дмитром Цимбалом'],
  ['en: Harriet Walden', 'ru: Харриет Уолден', 'ru: Харриет Валден'],
];

const keyOf = (spelling: string): string | undefined => {
  const [language = '', name = ''] = spelling.split(': ');
  const at = name.indexOf(' ');
  return personKey({ given: name.slice(0, at), surname: name.slice(at + 1), language });
};

describe('personKey', () => {
  test.each(SPELLINGS.map(row => [row[0], row] as const))('is one for all spellings of %s', (first, row) => {
    expect(row.map(spelling => [spelling, keyOf(spelling)])).toEqual(
      row.map(spelling => [spelling, keyOf(first ?? '')]),
    );
  });

  test('is another for every other of them', () => {
    const keys = SPELLINGS.map(row => keyOf(row[0] ?? ''));
    expect(new Set(keys).size).toBe(SPELLINGS.length);
  });

  test.each([
    ['en: Boris Dornov', 'en: Denis Dornov'],
    ['en: Boris Dornov', 'en: Boris Dornin'],
    ['en: Anna Lindal', 'en: Anna Lindau'],
    ['ru: Сергей Петров', 'ru: Сергей Петренко'],
    ['de: Karl Weber', 'de: Karl Wagner'],
    ['en: Maria Costa', 'en: Mario Castano'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('does not count particles', () => {
    expect(keyOf('de: Ursula von der Aue-Hort')).toBe(keyOf('ru: Урсула фон дер Ауэ-Хорт'));
  });

  test('is absent where the name is too short to decide', () => {
    expect(personKey({ given: 'J', surname: 'Dornov', language: 'en' })).toBeUndefined();
    expect(personKey({ given: 'Ao', surname: 'Iu', language: 'en' })).toBeUndefined();
  });
});

describe('plainNameKey', () => {
  test.each([
    [['Kaspropetrol'], 'en', ['Каспропетрол'], 'ru'],
    [['Kaspropetrol'], 'en', ['Каспропетролом'], 'ru'],
    [['Tesla'], 'en', ['Тесла'], 'ru'],
    [['San', 'Brendo'], 'es', ['Сан-Брендо'], 'ru'],
  ])('is one for %j (%s) and %j (%s)', (a, languageA, b, languageB) => {
    expect(plainNameKey(a, languageA)).toBe(plainNameKey(b, languageB));
  });

  test('spells short names out, for a skeleton would be shared by many', () => {
    expect(plainNameKey(['Oro'], 'en')).not.toBe(plainNameKey(['Aru'], 'en'));
    expect(plainNameKey(['—'], 'en')).toBeUndefined();
  });
});
