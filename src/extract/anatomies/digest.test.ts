import { describe, expect, test } from 'vitest';
import { samplePage } from '../text/sample-page.fixture.ts';
import { digest } from './digest.ts';

const read = (text: string) => digest.read(samplePage(text));

describe('a digest', () => {
  test('in German: page head left out, author line, kinds by closing link, an item in another language', () => {
    const reading = read(`Presseschau vom 14. März 2024

Hafenstreik in Norland: Regierung sucht das Gespräch

Marta Lindqvist, Redakteurin beim Norland-Kurier

Die Regierung von Norland hat den Gewerkschaften neue Gespräche angeboten. […] Der Streik dauert seit elf Tagen.

Die Hafenbehörde sprach von einem „schwierigen Moment“. Artikel lesen

Erklärung der Handelskammer zum Hafenstreik

Die Kammer fordert beide Seiten auf, an den Tisch zurückzukehren. Zur Erklärung

„Niemand gewinnt bei diesem Streik“

Die Inseln sind seit Tagen ohne Post, und das Ende ist nicht abzusehen. Kommentar lesen

Läget är låst i hamnen

– Vi ger oss inte, säger ordföranden Olle Brand till Öradion.

Weiterlesen`);
    expect(reading?.confidence).toBe(1);
    expect(reading?.articles.map(({ title, kind, byline, blocks }) => [title, kind, byline, blocks.length])).toEqual([
      ['Hafenstreik in Norland: Regierung sucht das Gespräch', 'article', ['Marta Lindqvist'], 2],
      ['Erklärung der Handelskammer zum Hafenstreik', 'declaration', [], 1],
      ['„Niemand gewinnt bei diesem Streik“', 'opinion', [], 1],
      ['Läget är låst i hamnen', 'article', [], 1],
    ]);
  });

  test('in Russian: titles that end with a comma', () => {
    const reading = read(`Забастовка в порту Норланда продолжается,

Анна Березина

Докеры порта проголосовали за продолжение забастовки. Читать статью

Заявление министерства транспорта,

Министерство призывает к спокойствию и предлагает посредничество. Читать заявление`);
    expect(reading?.articles.map(({ title, kind, byline }) => [title, kind, byline])).toEqual([
      ['Забастовка в порту Норланда продолжается', 'article', ['Анна Березина']],
      ['Заявление министерства транспорта', 'statement', []],
    ]);
  });

  test('in French: byline, outlet behind the closing link', () => {
    const reading = read(`La grève du port paralyse le Norland

Par Claire Dumont

Les dockers ont voté mercredi la poursuite de la grève dans tous les ports. Lire l'article dans Le Courrier du Port

Entretien avec le maire de Portville

« Nous ne céderons pas », affirme le maire, qui demande une réunion d'urgence. Lire l’entretien`);
    expect(reading?.articles.map(({ title, kind, byline, outlet }) => [title, kind, byline, outlet])).toEqual([
      ['La grève du port paralyse le Norland', 'article', ['Claire Dumont'], 'Le Courrier du Port'],
      ['Entretien avec le maire de Portville', 'interview', [], undefined],
    ]);
  });

  test('in a language without labels: a phrase that closes paragraphs time and again', () => {
    const item = (n: number, closer: string) =>
      `Havnestrejken dag ${n} i Norland\n\nHavnearbejderne stemte for at fortsætte strejken i alle havne. ${closer}`;
    const page = [item(1, 'Læs artikel'), item(2, 'Læs udtalelsen'), item(3, 'Læs artikel'), item(4, 'Læs artikel')];
    expect(read(page.join('\n\n'))?.articles).toHaveLength(4);
  });

  test('takes the address of an item from its closing link', () => {
    const lines = samplePage(`Harbour strike goes on

The dock workers voted to continue the strike in all ports. <a href="https://example.org/1">Read article</a>

Ministry offers mediation

The ministry calls for calm and proposes mediation from Friday. <a href="https://example.org/2">Read statement</a>`);
    expect(digest.read(lines)?.articles.map(({ url }) => url)).toEqual([
      'https://example.org/1',
      'https://example.org/2',
    ]);
  });

  test.each([
    [
      'an article with links between its paragraphs',
      `Harbour strike enters second week

Dock workers in Norland voted to continue a strike that has stopped all cargo traffic.

Read more

The government said it regretted the vote and that it remained ready to talk about wages.

Read more

Mediators are expected to meet both sides on Friday, after eleven days without post.`,
    ],
    [
      'an article that tells people to read',
      'Minister: read more\n\nChildren should read more, the minister said on Monday. Adults should Read more.',
    ],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
