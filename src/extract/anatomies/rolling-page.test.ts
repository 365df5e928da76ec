import { describe, expect, test } from 'vitest';
import { samplePage } from '../text/sample-page.fixture.ts';
import { rollingPage } from './rolling-page.ts';

const read = (text: string) => rollingPage.read(samplePage(text));
const rows = (text: string) => read(text)?.articles.map(({ title, kind, published }) => [title, kind, published]);

describe('a rolling page', () => {
  test('in Swedish: dates without a year take that of the page; credits go to all', () => {
    const reading = read(`Strejken i Norlands hamnar

Publicerad 11 mars 2024 kl. 09.15

Hamnarbetarna i Norland inledde på måndagen en strejk som stoppar all godstrafik till öarna.

Uppdaterad 12 mars kl. 14.30

Facket säger nej till medling

Fackets ordförande Olle Brand säger att medlemmarna inte är redo att förhandla om mindre än tio procent.

Uppdaterad 14 mars

Regeringen kallar till möte

Ministern har kallat parterna till ett möte på fredagen, säger hon till Norlandsbladet.

Med material från TT, Norlandsbladet och Öradion`);
    expect(reading?.articles.map(({ title, kind, published, credits }) => [title, kind, published, credits])).toEqual([
      ['Strejken i Norlands hamnar', 'article', '2024-03-11T09:15', ['TT', 'Norlandsbladet', 'Öradion']],
      ['Facket säger nej till medling', 'update', '2024-03-12T14:30', ['TT', 'Norlandsbladet', 'Öradion']],
      ['Regeringen kallar till möte', 'update', '2024-03-14', ['TT', 'Norlandsbladet', 'Öradion']],
    ]);
  });

  test('in Spanish: ambiguous figures are read in the order that brings the dates together; titles in the heading line', () => {
    expect(
      rows(`La huelga del puerto paraliza Norlandia
03/04/2023

Los estibadores de Norlandia comenzaron el miércoles una huelga que detiene todo el tráfico.

Actualización 04/04/2023: El sindicato rechaza la mediación

El presidente del sindicato afirmó que los trabajadores no aceptarán menos del diez por ciento.

Actualización 06/04/2023: El gobierno convoca una reunión

La ministra de Trabajo convocó a las partes a una reunión el lunes, según dijo a la radio.`),
    ).toEqual([
      ['La huelga del puerto paraliza Norlandia', 'article', '2023-04-03'],
      ['El sindicato rechaza la mediación', 'update', '2023-04-04'],
      ['El gobierno convoca una reunión', 'update', '2023-04-06'],
    ]);
  });

  test('in Russian: clock times take the day of the page', () => {
    expect(
      rows(`Забастовка в порту Норланда: хроника
14 марта 2024, 09:00

Докеры порта начали забастовку, которая остановила все грузовые перевозки на острова.

Обновлено 10:30

Профсоюз отказывается от переговоров

Председатель профсоюза заявил, что члены организации не готовы обсуждать меньше десяти процентов.

Обновлено 14:45

Правительство созывает встречу

Министр труда пригласил стороны на встречу в пятницу, сообщила пресс-служба ведомства.`),
    ).toEqual([
      ['Забастовка в порту Норланда: хроника', 'article', '2024-03-14T09:00'],
      ['Профсоюз отказывается от переговоров', 'update', '2024-03-14T10:30'],
      ['Правительство созывает встречу', 'update', '2024-03-14T14:45'],
    ]);
  });

  test('in French: the first report takes the day of its lead', () => {
    expect(
      rows(`Grève au port de Portville

Les dockers du Norland ont entamé lundi 11 mars une grève qui bloque tout le trafic vers les îles.

Mise à jour du 13 mars 2024

Le syndicat refuse la médiation

Le président du syndicat affirme que ses membres ne sont pas prêts à négocier moins de dix pour cent.`),
    ).toEqual([
      ['Grève au port de Portville', 'article', '2024-03-11'],
      ['Le syndicat refuse la médiation', 'update', '2024-03-13'],
    ]);
  });

  test('with the newest update on top: page order is kept and the first report keeps the title of the page', () => {
    expect(
      rows(`Norland harbour strike: what we know

UPDATE 14 March 2024, 16:20: Government calls meeting

The labour minister has invited both sides to a meeting on Friday, she told public radio.

UPDATE 13 March 2024, 09:05: Union rejects mediation

The union's chairman said that members were not ready to settle for less than ten percent.

Original story

Dock workers in Norland on Monday began a strike that stops all cargo traffic to the islands.`),
    ).toEqual([
      ['Government calls meeting', 'update', '2024-03-14T16:20'],
      ['Union rejects mediation', 'update', '2024-03-13T09:05'],
      ['Norland harbour strike: what we know', 'article', undefined],
    ]);
  });

  const text = 'The dock workers of Norland voted on Wednesday to continue their strike in all ports.';
  test.each([
    [
      'an article with a date of change',
      `Strike goes on\n\nPublished 13 March 2024\n\nUpdated 14 March 2024\n\n${text}\n\n${text}`,
    ],
    [
      'an article with a note on a change',
      `Strike goes on\n\n${text}\n\nUpdate, 15 March 2024: The ministry has since confirmed that the talks were moved.\n\n${text}`,
    ],
    ['an article with a date of change at its end', `Strike goes on\n\n${text}\n\n${text}\n\nUpdated 14 March 2024`],
    [
      'an article about an update',
      `Minister promises update 2 of the harbour plan\n\n${text}\n\nThe update will come within 14 days, the minister said on Friday in Portville.`,
    ],
    ['nothing', ''],
  ])('is not %s', (_, page) => {
    expect(read(page)).toBeUndefined();
  });
});
