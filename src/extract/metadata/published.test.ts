import { describe, expect, test } from 'vitest';
import { measureElements } from '../html/measure.ts';
import { parseHtml } from '../html/parse-html.ts';
import { renderBlocks } from '../html/render-blocks.ts';
import { readHead } from './read-head.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { dayOfUrl } from './url-date.ts';

const TEXT =
  '<p>The council of Norhaven met on Friday, and after a long debate it agreed on the budget of the coming year.</p>';

interface Given {
  readonly lang?: string;
  readonly url?: string;
  readonly fetchedAt?: string;
}

function datesOf(html: string, { lang = 'en', ...given }: Given = {}): Metadata {
  const root = parseHtml(
    `<html lang="${lang}"><body><title>Dam holds</title><h1>Dam holds</h1>${html}${TEXT}</body></html>`,
  );
  const document = { id: 'd', bytes: new Uint8Array(), ...given };
  return readMetadata(readHead(root), renderBlocks(root, measureElements(root)), document);
}

describe('published, as printed under the headline', () => {
  test.each([
    ['en', '4 May 2031, 10:15', '2031-05-04T10:15:00'],
    ['sv', 'Publicerad 4 maj 2031 kl. 10.15', '2031-05-04'],
    ['de', 'Veröffentlicht am 4. Mai 2031 um 10:15 Uhr', '2031-05-04T10:15:00'],
    ['fr', 'Publié le 4 mai 2031 à 10h15', '2031-05-04T10:15:00'],
    ['es', 'Publicado el 4 de mayo de 2031', '2031-05-04'],
    ['ru', 'Опубликовано 4 мая 2031 г.', '2031-05-04'],
    ['uk', 'Опубліковано 4 травня 2031 р.', '2031-05-04'],
    ['ar', '4 أيار / مايو 2031', '2031-05-04'],
    ['hi', '४ मई २०३१', '2031-05-04'],
    ['ja', '2031年5月4日', '2031-05-04'],
    ['th', '4 พฤษภาคม 2574', '2031-05-04'],
    ['fa', '۴ مهٔ ۲۰۳۱', '2031-05-04'],
    ['he', '4 במאי 2031', '2031-05-04'],
    ['vi', '4 tháng 5, 2031', '2031-05-04'],
    ['de-AT', '4. Jänner 2031', '2031-01-04'],
    ['de', '4.Mai.31', '2031-05-04'],
    ['de', '04 | 05 | 2031', '2031-05-04'],
    ['de', 'Dieser Beitrag wurde am 4. Mai 2031 um 10:15 Uhr gepostet', '2031-05-04T10:15:00'],
    ['en', '<span>May</span> <span>04</span><span>2031</span>', '2031-05-04'],
  ])('%s: %s', (lang, line, expected) => {
    expect(datesOf(`<p class="date">${line}</p>`, { lang }).published).toMatch(new RegExp(`^${expected}`));
  });

  test('months are known where the page states a wrong language', () => {
    expect(datesOf('<p class="date">4 maggio 2031</p>').published).toBe('2031-05-04');
  });

  test('English pages outside America put the day first', () => {
    expect(datesOf('<p class="date">02/10/2031</p>', { url: 'https://post.example.co.uk/a' }).published).toBe(
      '2031-10-02',
    );
    expect(datesOf('<p class="date">02/10/2031</p>', { url: 'https://post.example/en-gb/a' }).published).toBe(
      '2031-10-02',
    );
    expect(datesOf('<p class="date">02/10/2031</p>', { url: 'https://post.example/a' }).published).toBe('2031-02-10');
  });

  test('an age is counted back from the fetch, and left aside without one', () => {
    const line = '<p>5 hours ago</p>';
    expect(datesOf(line, { fetchedAt: '2031-05-04T12:00:00Z' }).published).toBe('2031-05-04T07:00:00Z');
    expect(datesOf(line).published).toBeUndefined();
  });
});

describe('published, as stated', () => {
  const script = (source: string): string => `<script>${source}</script>`;
  test('is taken from a script where nothing else states it', () => {
    expect(datesOf(script('window.page = {"published_at":"2031-05-04T10:15:00+02:00"}')).published).toBe(
      '2031-05-04T10:15:00+02:00',
    );
    expect(datesOf(script('window.page = {"created_at":"2031-05-04"}')).published).toBeUndefined();
  });

  test('is saved from JSON-LD that is no JSON', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","description":"the "old" dam","datePublished":"2031-05-04T10:15:00Z"}</script>';
    expect(datesOf(broken).published).toBe('2031-05-04T10:15:00Z');
  });

  test('an instant in UTC stays on its day where another witness has that day too', () => {
    const stated =
      '<meta property="article:published_time" content="2031-05-04T13:00:00Z"><div class="date">5 May 2031</div>';
    expect(datesOf(stated, { url: 'https://post.example/2031/05/04/a' }).published).toBe('2031-05-04T13:00:00Z');
  });

  test('the clock that the page prints gives its offset', () => {
    const stated =
      '<meta property="article:published_time" content="2031-05-04T03:00:00Z"><p class="date">04.05.2031, 05:00 Uhr</p>';
    expect(datesOf(stated, { lang: 'de' }).published).toBe('2031-05-04T05:00:00+02:00');
  });
});

describe('dayOfUrl', () => {
  test.each([
    ['https://post.example/2031/05/04/a', '2031-05-04'],
    ['https://post.example/2031/may/04/a', '2031-05-04'],
    ['https://post.example/2031/5/4/a', '2031-05-04'],
    ['https://post.example/a-20310504', '2031-05-04'],
    ['https://post.example/news/04-05-2031', '2031-05-04'],
    ['https://post.example/2031/05/a', undefined],
    ['https://post.example/2031/13/40/a', undefined],
    ['https://post.example/id/203105047', undefined],
  ])('%s', (url, expected) => {
    expect(dayOfUrl(url)).toBe(expected);
  });
});

describe('sections', () => {
  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["Lakes","Politics &amp; Law"]}</script>',
      ['Lakes', 'Politics & Law'],
    ],
    ['a meta element', '<meta property="article:section" content="Lakes">', ['Lakes']],
    ['nothing', '<meta property="article:section" content="https://post.example/lakes">', undefined],
  ])('are read from %s', (_, html, expected) => {
    expect(datesOf(html).sections).toEqual(expected);
  });
});
