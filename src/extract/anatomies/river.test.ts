import { describe, expect, test } from 'vitest';
import { samplePage } from '../text/sample-page.fixture.ts';
import { river } from './river.ts';

const read = (text: string) => river.read(samplePage(text));

describe('a river of shared stories', () => {
  test('in Swedish, furniture above and below the text', () => {
    const reading = read(`1 204 artiklar

Strejken i hamnen fortsätter | Norlandsbladet

3 delningar

Hamnarbetarna röstade på onsdagen för att fortsätta strejken i hela landet.

Facket kräver högre löner. Regeringen säger nej.

Läs hela artikeln
för 2 dagar sedan
Dela

Ministern: Vi erbjuder medling

1 delning

Ministern sade på torsdagen att regeringen är beredd att medla mellan parterna.

Läs hela artikeln
för 5 timmar sedan
Dela

Öarna utan post

12 delningar
Läs hela artikeln
igår
Dela

Nästa sida`);
    expect(
      reading?.articles.map(({ title, outlet, published, share, blocks }) => [
        title,
        outlet,
        published,
        share,
        blocks.length,
      ]),
    ).toEqual([
      ['Strejken i hamnen fortsätter', 'Norlandsbladet', '2024-03-18', { count: 3, at: '2024-03-18' }, 2],
      ['Ministern: Vi erbjuder medling', undefined, '2024-03-20', { count: 1, at: '2024-03-20T07:00:00Z' }, 1],
      ['Öarna utan post', undefined, '2024-03-19', { count: 12, at: '2024-03-19' }, 0],
    ]);
  });

  test('in Ukrainian, furniture below the title only', () => {
    const reading = read(`Страйк у порту Норланду триває
5 днів тому
3 поширення

Докери порту проголосували за продовження страйку. Уряд шкодує про це рішення.

Міністр пропонує посередництво
2 дні тому
1 поширення

Міністр транспорту заявив у четвер, що уряд готовий бути посередником між сторонами.`);
    expect(reading?.articles.map(({ title, share }) => [title, share?.at])).toEqual([
      ['Страйк у порту Норланду триває', '2024-03-15'],
      ['Міністр пропонує посередництво', '2024-03-18'],
    ]);
  });

  test('in Spanish, furniture below the text only; sections of the outlet told from its name', () => {
    const reading = read(`La huelga continúa en Norlandia | Política | Diario del Puerto

Los estibadores votaron el miércoles continuar la huelga en todos los puertos del país.

Leer la noticia completa
hace 3 días
Compartir

El gobierno ofrece mediación | Economía | Diario del Puerto

La ministra dijo estar dispuesta a mediar entre las dos partes en conflicto.

Leer la noticia completa
hace 2 horas
Compartir`);
    expect(reading?.articles.map(({ title, outlet, sections }) => [title, outlet, sections])).toEqual([
      ['La huelga continúa en Norlandia', 'Diario del Puerto', ['Política']],
      ['El gobierno ofrece mediación', 'Diario del Puerto', ['Economía']],
    ]);
  });

  test('keeps rights and contributors as credits; a day of sharing in a later year than the rights is no day of publication', () => {
    const item = (title: string, rights: string) =>
      `${title}\n\n1 Share\n\nPORTVILLE (NWA) — The dock workers voted on Wednesday to continue their strike in all ports.\n\nNWA writer Ana Ruiz contributed to this report from Skarholm.\n\n${rights}\n\nRead the whole story\n2 days ago\nShare this story`;
    const reading = read(
      `${item('Strike goes on', '© 2024 The Norland Wire. All rights reserved.')}\n\n${item('Strike begins', 'Copyright 2022 The Norland Wire. All rights reserved.')}`,
    );
    expect(reading?.articles.map(({ outlet, published, credits }) => [outlet, published, credits])).toEqual([
      ['The Norland Wire', '2024-03-18', ['NWA', 'Ana Ruiz', 'The Norland Wire']],
      ['The Norland Wire', undefined, ['NWA', 'Ana Ruiz', 'The Norland Wire']],
    ]);
  });

  test('holds hundreds of items', () => {
    const item = (n: number) =>
      `Strike, day ${n} at the port\n\n${n} Shares\n\nThe dock workers of Norland voted to go on for another day.\n\nRead the whole story\n${n} days ago\nShare this story`;
    const reading = read(Array.from({ length: 400 }, (_, n) => item(n + 2)).join('\n\n'));
    expect(reading?.articles).toHaveLength(400);
    expect(reading?.articles[399]?.share).toEqual({ count: 401, at: '2023-02-13' });
  });

  test.each([
    [
      'an article that mentions a share and an age',
      'Harbour strike goes on\n\nThe union holds\n\n1 share\n\nin the port company, which it bought\n\n5 days ago\n\nfrom the state, the minister said on Thursday in Portville.',
    ],
    [
      'an article with a share button',
      'Harbour strike goes on\n\n5 days ago\n\nThe dock workers voted on Wednesday to continue their strike in all ports.\n\nShare',
    ],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    const reading = read(text);
    expect(reading?.articles.length ?? 0).toBeLessThan(2);
  });
});
