import { describe, expect, test } from 'vitest';
import { isValidSpan, sliceOf } from '../../../lib/span.ts';
import type { Article } from '../../../model/article.ts';
import { extractHtml } from '../extract-html.ts';
import { pageOf, paragraphsOf, proseOf, statedOf } from './item-pages.fixture.ts';

const URL = 'https://post.example/live/ferry';
const document = { id: 'd', url: URL, bytes: new Uint8Array(), fetchedAt: '2031-05-06T12:00:00Z' };

function articlesOf(html: string, url = URL): readonly Article[] {
  const result = extractHtml(html, { ...document, url });
  if (!result.ok) throw new Error(result.failure.message);
  for (const { text, blocks, links, elisions = [] } of result.value) {
    expect(blocks.map(block => sliceOf(text, block)).join('\n\n')).toBe(text);
    for (const span of [...links, ...elisions]) expect(isValidSpan(span, text)).toBe(true);
  }
  return result.value;
}

const update = (at: string, title: string, place: string): object => ({
  '@type': 'BlogPosting',
  headline: title,
  datePublished: at,
  url: `${URL}#u${at.slice(11, 13)}`,
  author: { '@type': 'Person', name: 'Ada Holm' },
  articleBody: paragraphsOf(place, 2).join('\n\n'),
});

describe('rolling pages', () => {
  const head = statedOf({
    '@type': 'LiveBlogPosting',
    headline: 'Ferry talks: live',
    datePublished: '2031-05-05T07:00:00+02:00',
    author: { '@type': 'Person', name: 'Tove Lind' },
    liveBlogUpdate: [
      update('2031-05-05T18:30:00+02:00', 'Talks break off', 'Norhaven'),
      update('2031-05-05T12:10:00+02:00', 'Delegation arrives', 'Velmar'),
      update('2031-05-05T08:00:00+02:00', 'Doors open', 'Tulmen'),
    ],
  });
  const printed = (id: string, time: string, title: string, place: string): string =>
    `<div class="ticker-entry" id="${id}"><span class="time">${time}</span><h2>${title}</h2><div class="share"><a href="#">Share</a></div>${proseOf(place)}</div>`;
  const body = `<h1>Ferry talks: live</h1><p>The talks on the ferry between Norland and Tarvia began on Monday in the old customs house, and we follow them here all day long.</p>
<ul><li><a href="#u18">Talks break off</a></li><li><a href="#u12">Delegation arrives</a></li></ul>
${printed('u18', '18:30', 'Talks break off', 'Norhaven')}${printed('u12', '12:10', 'Delegation arrives', 'Velmar')}`;

  test('updates stated for machines: their dates, addresses and authors, the text as printed, the lead first', () => {
    const articles = articlesOf(pageOf(body, { title: 'Ferry talks: live', head }));
    expect(articles.map(({ kind, title, published, url, byline }) => [kind, title, published, url, byline])).toEqual([
      ['article', 'Ferry talks: live', '2031-05-05T07:00:00+02:00', URL, ['Tove Lind']],
      ['update', 'Talks break off', '2031-05-05T18:30:00+02:00', `${URL}#u18`, ['Ada Holm']],
      ['update', 'Delegation arrives', '2031-05-05T12:10:00+02:00', `${URL}#u12`, ['Ada Holm']],
      ['update', 'Doors open', '2031-05-05T08:00:00+02:00', `${URL}#u08`, ['Ada Holm']],
    ]);
    expect(articles[0]?.text).toMatch(/^The talks on the ferry[^\n]*$/);
    expect(articles.slice(1).map(({ text }) => text)).toEqual(
      ['Norhaven', 'Velmar', 'Tulmen'].map(place => paragraphsOf(place, 2).join('\n\n')),
    );
    expect(articles.every(({ outlet, language }) => outlet === 'The Norland Post' && language === 'en')).toBe(true);
  });

  test('notes too short to stand alone stay one article', () => {
    const note = (minute: number): string =>
      `<div id="m${minute}"><h3>${minute} minutes</h3><p>The boats turn at the buoy and the crew of Norhaven leads by a length.</p></div>`;
    const stated = [10, 20, 30, 40].map(minute => ({
      '@type': 'BlogPosting',
      headline: `${minute} minutes`,
      datePublished: `2031-05-05T18:${minute}:00Z`,
      url: `${URL}#m${minute}`,
      articleBody: 'The boats turn at the buoy and the crew of Norhaven leads by a length.',
    }));
    const page = pageOf(`<h1>Regatta: live</h1>${[40, 30, 20, 10].map(note).join('')}`, {
      title: 'Regatta: live',
      head: statedOf({ '@type': 'LiveBlogPosting', headline: 'Regatta: live', liveBlogUpdate: stated }),
    });
    expect(articlesOf(page)).toHaveLength(1);
  });

  test('headings with times, and days above them, tell the updates apart (German)', () => {
    const page = pageOf(
      `<article><h1>Fährstreit im Liveticker</h1><p>Die Gespräche über die Fähre zwischen Norland und Tarvien haben am Montag in der alten Zollstation begonnen.</p>
<h2>Dienstag, 6. Mai 2031</h2><h3>12.31 Uhr: Bürgermeisterin rechnet mit langer Nacht</h3>${proseOf('Norhaven')}
<h2>Montag, 5. Mai 2031</h2><h3>18.05 Uhr: Gespräche unterbrochen</h3>${proseOf('Velmar')}<h3>Delegation trifft ein – 10.12 Uhr</h3>${proseOf('Tulmen', 1)}
<h3>08.00 Uhr: Türen geöffnet</h3>${proseOf('Lisandra')}</article>`,
      { title: 'Fährstreit im Liveticker', lang: 'de' },
    );
    expect(articlesOf(page).map(({ kind, title, published }) => [kind, title, published])).toEqual([
      ['article', 'Fährstreit im Liveticker', expect.anything()],
      ['update', 'Bürgermeisterin rechnet mit langer Nacht', '2031-05-06T12:31'],
      ['update', 'Gespräche unterbrochen', '2031-05-05T18:05'],
      ['update', 'Türen geöffnet', '2031-05-05T08:00'],
    ]);
  });

  test.each([
    [
      'in bold at the start of a paragraph',
      (time: string, text: string): string => `<p><strong>${time} Uhr:</strong> ${text}</p>`,
    ],
    ['in a line of its own', (time: string, text: string): string => `<p class="time">${time} Uhr</p><p>${text}</p>`],
  ])('times %s tell the updates of a live page apart (German)', (_, print) => {
    const item = (time: string, place: string): string => {
      const [first = '', ...more] = paragraphsOf(place, 2);
      return `${print(time, first)}${more.map(text => `<p>${text}</p>`).join('')}`;
    };
    const body = `<article><p>Die Gespräche über die Fähre zwischen Norland und Tarvien haben am Montag in der alten Zollstation begonnen.</p>
${item('18.05', 'Norhaven')}${item('12.31', 'Velmar')}${item('08.00', 'Tulmen')}</article>`;
    const head = '<meta property="article:published_time" content="2031-05-05T07:00:00+02:00">';
    const live = pageOf(`<h1>Fährstreit im Liveticker</h1>${body}`, {
      title: 'Fährstreit im Liveticker',
      lang: 'de',
      head,
    });
    const updates = articlesOf(live).filter(({ kind }) => kind === 'update');
    expect(updates.map(({ published }) => published)).toEqual([
      '2031-05-05T18:05',
      '2031-05-05T12:31',
      '2031-05-05T08:00',
    ]);
    expect(
      updates.every(({ text }) => text.includes('round 1 of its talks') && text.includes('round 2 of its talks')),
    ).toBe(true);
    // The hours of a night that an article tells of are no updates.
    const told = pageOf(`<h1>Die Nacht des Fährstreits</h1>${body}`, {
      title: 'Die Nacht des Fährstreits',
      lang: 'de',
      head,
    });
    expect(articlesOf(told, 'https://post.example/ferry')).toHaveLength(1);
  });

  test('elements with a time of their own are updates (Spanish), addressed by their ids', () => {
    const item = (id: string, time: string, title: string, place: string): string =>
      `<li id="${id}" class="entry"><time datetime="2031-05-05T${time}:00-03:00">${time}</time><h2>${title}</h2>${proseOf(place)}</li>`;
    const page = pageOf(
      `<h1>Última hora del transbordador</h1><ol>${item('n3', '18:30', 'Se rompe el diálogo', 'Norhaven')}${item('n2', '12:10', 'Llega la delegación', 'Velmar')}${item('n1', '08:00', 'Abren las puertas', 'Tulmen')}</ol>`,
      { title: 'Última hora del transbordador', lang: 'es' },
    );
    expect(articlesOf(page).map(({ kind, title, published, url }) => [kind, title, published, url])).toEqual([
      ['update', 'Se rompe el diálogo', '2031-05-05T18:30:00-03:00', `${URL}#n3`],
      ['update', 'Llega la delegación', '2031-05-05T12:10:00-03:00', `${URL}#n2`],
      ['update', 'Abren las puertas', '2031-05-05T08:00:00-03:00', `${URL}#n1`],
    ]);
  });

  test('update headings in words (Swedish): the first report keeps what the page says of itself', () => {
    const page = pageOf(
      `<article><h1>Färjan står stilla</h1><p class="byline">Av Tove Lind</p>${proseOf('Norhaven')}
<h2>UPPDATERING 14/03/2031</h2><h3>Samtalen fortsätter</h3>${proseOf('Velmar')}<h2>UPPDATERING 16/03/2031</h2><h3>Hamnen öppnar</h3>${proseOf('Tulmen')}</article>`,
      {
        title: 'Färjan står stilla',
        lang: 'sv',
        head: '<meta property="article:published_time" content="2031-03-12T09:00:00+01:00"><meta property="og:type" content="article">',
      },
    );
    expect(articlesOf(page).map(({ kind, title, published, url }) => [kind, title, published, url])).toEqual([
      ['article', 'Färjan står stilla', '2031-03-12T09:00:00+01:00', URL],
      ['update', 'Samtalen fortsätter', '2031-03-14', URL],
      ['update', 'Hamnen öppnar', '2031-03-16', URL],
    ]);
  });
});

describe('press reviews and rivers', () => {
  test('a press review: chosen passages with elisions, closed by links that say what they lead to', () => {
    const item = (title: string, by: string, text: string, closing: string, url: string): string =>
      `<h3>${title}</h3>${by}<p>${text}</p><p><a class="more" href="${url}">${closing}</a></p>`;
    const page = pageOf(
      `<article><h1>Pressöversikt 6 maj</h1><p>Vi har läst vad tidningarna runt viken skriver om färjan, och valt det viktigaste ur fyra av dem.</p>
${item('Ferry talks break off', '<p>Ada Holm</p>', `[…] ${paragraphsOf('Norhaven', 1)[0]} […]`, 'Läs artikel', 'https://courier.example/a')}
${item('Hamnmästaren varnar för isen', '', '[…] Hamnmästaren i Velmar säger att isen ligger kvar och att ingen båt bör lämna kajen före helgen. […]', 'Läs artikel', 'https://kusten.example/b')}
${item('Statement by the pilots of the bay', '', `${paragraphsOf('Tulmen', 1)[0]} […]`, 'Läs uttalandet', 'https://pilots.example/c')}</article>`,
      { title: 'Pressöversikt 6 maj', lang: 'sv', head: '<meta property="og:type" content="article">' },
    );
    const articles = articlesOf(page);
    expect(articles.map(({ title, url, kind, language, outlet }) => [title, url, kind, language, outlet])).toEqual([
      ['Ferry talks break off', 'https://courier.example/a', 'article', 'en', 'courier.example'],
      ['Hamnmästaren varnar för isen', 'https://kusten.example/b', 'article', 'sv', 'kusten.example'],
      ['Statement by the pilots of the bay', 'https://pilots.example/c', 'statement', 'en', 'pilots.example'],
    ]);
    expect(articles.map(({ elisions }) => elisions?.length)).toEqual([2, 2, 1]);
    expect(articles[0]?.byline).toEqual(['Ada Holm']);
    expect(articles.some(({ text }) => /Läs|Vi har läst/.test(text))).toBe(false);
  });

  test('a river: share counts, ages, links to the whole; an item may be its headline alone', () => {
    const item = (title: string, url: string, text: string, count: string, age: string): string =>
      `<div class="teaser"><h2><a href="${url}">${title}</a></h2><div class="share-count">${count}</div>${text}
<div class="meta"><a href="${url}">Read the whole story</a></div><div class="meta">${age}</div><div class="share"><a href="#">Share this story</a></div></div>`;
    const page = pageOf(
      `<h1>Shared stories</h1>${item('Ferry talks break off', 'https://courier.example/a', proseOf('Norhaven'), '3 Shares', '5 days ago')}
${item('Паром не вышел в море', 'https://vestnik.example/b', '<p>Паром из Велмара не вышел в море в понедельник, сообщил начальник порта. Лёд в заливе держится, и лоцманы отказались вести суда.</p><p>Пассажиров разместили в гостиницах города, а билеты примут обратно до конца недели, добавил он.</p>', '1 Share', '6 days ago')}
${item('Pilots keep their word', 'https://pilots.example/c', '', '1 Share', '8 days ago')}`,
      { title: 'Shared stories' },
    );
    const articles = articlesOf(page);
    expect(
      articles.map(({ title, url, language, share, published }) => [title, url, language, share, published]),
    ).toEqual([
      ['Ferry talks break off', 'https://courier.example/a', 'en', { count: 3, at: '2031-05-01' }, '2031-05-01'],
      ['Паром не вышел в море', 'https://vestnik.example/b', 'ru', { count: 1, at: '2031-04-30' }, '2031-04-30'],
      ['Pilots keep their word', 'https://pilots.example/c', 'en', { count: 1, at: '2031-04-28' }, '2031-04-28'],
    ]);
    expect(articles[2]?.blocks.map(({ kind }) => kind)).toEqual(['heading']);
    expect(articles.some(({ text }) => /Share|ago|whole story/.test(text))).toBe(false);
  });

  test('a page that prints several articles whole: each with its address, date and byline', () => {
    const post = (slug: string, title: string, day: string, place: string): string =>
      `<article class="post"><h2><a href="/${slug}">${title}</a></h2><p class="meta">Par <a rel="author" href="/auteurs/x">Odile Garrec</a> – Publié le <time datetime="${day}T18:05:00+02:00">${day}</time></p>${proseOf(place)}
<p><em>With reporting by Norland Press Agency</em></p><footer><a href="/tag/port">port</a></footer></article>`;
    const page = pageOf(
      `<h1>Le journal du port</h1>${post('a', 'Le bac reste à quai', '2031-05-05', 'Norhaven')}${post('b', 'La glace tient', '2031-05-03', 'Velmar')}`,
      { title: 'Le journal du port', lang: 'fr' },
    );
    const articles = articlesOf(page);
    expect(
      articles.map(({ title, url, published, byline, outlet }) => [title, url, published, byline, outlet]),
    ).toEqual([
      [
        'Le bac reste à quai',
        'https://post.example/a',
        '2031-05-05T18:05:00+02:00',
        ['Odile Garrec'],
        'The Norland Post',
      ],
      ['La glace tient', 'https://post.example/b', '2031-05-03T18:05:00+02:00', ['Odile Garrec'], 'The Norland Post'],
    ]);
    expect(articles.map(({ credits }) => credits)).toEqual(Array(2).fill(['Norland Press Agency']));
    expect(articles.some(({ text }) => /Publié|\bport\b/.test(text))).toBe(false);
  });
});

describe('pages of one article', () => {
  const article = `<article><h1>Ferry talks break off</h1><p class="byline">By Ada Holm</p><div class="article-body">${proseOf('Norhaven', 4)}</div></article>`;
  const onlyArticle = paragraphsOf('Norhaven', 4).join('\n\n');
  const card = (i: number): string =>
    `<article class="card"><h3><a href="/other/${i}">Other news ${i} from the bay</a></h3><time datetime="2031-05-0${i}">day ${i}</time>${proseOf(`Town ${i}`, i % 2)}</article>`;

  test.each<[string, string, string]>([
    [
      'cards of related articles, some with text',
      `${article}<section>${[1, 2, 3, 4, 5, 6].map(card).join('')}</section>`,
      '',
    ],
    [
      'the next articles of an endless page',
      `${article}<div>${['Velmar', 'Tulmen'].map((place, i) => `<article><h2><a href="/next/${i}">News from ${place}</a></h2>${proseOf(place, 6)}</article>`).join('')}</div>`,
      '',
    ],
    [
      'comments marked up as articles',
      `${article}<div>${[1, 2, 3, 4].map(i => `<article id="c${i}"><h4><a href="/users/${i}">Reader ${i}</a></h4><time datetime="2031-05-05T10:0${i}:00Z">now</time>${proseOf(`Corner ${i}`, 1)}</article>`).join('')}</div>`,
      '<meta property="og:type" content="article">',
    ],
    [
      'a stated text, and headings that look like updates',
      article.replace('</div>', '</div><h2>UPDATE 14/03/2031</h2>'),
      statedOf({ '@type': 'NewsArticle', headline: 'Ferry talks break off', articleBody: onlyArticle }),
    ],
  ])('%s', (_, body, head) => {
    const articles = articlesOf(pageOf(body, { title: 'Ferry talks break off', head }));
    expect(articles.map(({ title, text }) => [title, text])).toEqual([['Ferry talks break off', onlyArticle]]);
  });

  test('a chronology: days are headings, but the page is not kept up', () => {
    const days = ['14 March 2029', '2 June 2030', '5 May 2031'].map(
      (day, i) => `<h2>${day}</h2>${proseOf(`Town ${i}`)}`,
    );
    const page = pageOf(`<article><h1>The ferry dispute step by step</h1>${days.join('')}</article>`, {
      title: 'The ferry dispute step by step',
    });
    expect(articlesOf(page)).toHaveLength(1);
  });

  test('sections whose headings lead to shops', () => {
    const sections = [1, 2, 3, 4].map(
      i =>
        `<section><h2><a href="https://shop${i}.example/boat">Boat ${i}</a></h2>${proseOf(`Yard ${i}`, 3)}</section>`,
    );
    const page = pageOf(`<h1>Four boats for the summer</h1>${sections.join('')}`, {
      title: 'Four boats for the summer',
      head: '<meta property="og:type" content="article">',
    });
    expect(articlesOf(page)).toHaveLength(1);
  });

  test('key points (Ukrainian) are list items below the heading that names their speaker', () => {
    const page = pageOf(
      `<article><h1>Мерка Норгавена про пором</h1><p>Мерка Норгавена Мірела Гадрик виступила в понеділок перед радою і відповіла на запитання про пором.</p>
<h3>Ключові тези Мірели Гадрик:</h3><p>Пором не вийде в море, доки не зійде крига на затоці.</p><p>Квитки приймуть назад до кінця тижня в усіх касах.</p><p>Нові переговори відбудуться після голосування в раді.</p></article>`,
      { title: 'Мерка Норгавена про пором', lang: 'uk' },
    );
    const [only] = articlesOf(page);
    expect(only?.kind).toBe('briefing');
    expect(only?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'list-item',
    ]);
  });

  test('elisions and credits are filled', () => {
    const page = pageOf(
      `<article><h1>Ice holds</h1>${proseOf('Velmar')}<p>The rest is known. […]</p><p>With reporting by Norland Press and Tarvia Radio</p></article>`,
      {
        title: 'Ice holds',
      },
    );
    const [only] = articlesOf(page);
    expect(only?.credits).toEqual(['Norland Press', 'Tarvia Radio']);
    expect(only?.elisions).toHaveLength(1);
    expect(only?.blocks.at(-1)?.kind).toBe('credit');
  });

  test.each([
    'Par <span>Odile Garrec</span> – Publié le <time datetime="2031-05-05">5 mai 2031 à 18 h 05</time> – Temps de lecture : 2 min',
    'Von <b>Jost Ahlers</b> | Stand: 05.05.2031, 18:05 Uhr',
    'By Ada Holm · 5 min read',
  ])('the line above the text is no text: %s', line => {
    const page = pageOf(
      `<article><h1>Ice holds</h1><p class="chapo">The ice on the bay has held for a third week, and the ferry stays where it is.</p><p class="signature">${line}</p><section>${proseOf('Velmar')}</section></article>`,
      {
        title: 'Ice holds',
      },
    );
    expect(articlesOf(page)[0]?.text.split('\n\n').slice(1)).toEqual(paragraphsOf('Velmar', 2));
  });
});

test('a section front, teasers without texts, holds no article', () => {
  const teaser = (i: number): string =>
    `<article><h2><a href="/news/${i}">What happened in town ${i} of the bay</a></h2><p>The council of town ${i} met on Monday and agreed on nothing, said its mayor.</p><span>${i} hours ago</span><a href="/news/${i}">Read more</a></article>`;
  const page = pageOf(`<h1>World</h1>${Array.from({ length: 40 }, (_, i) => teaser(i + 1)).join('')}`, {
    title: 'World',
  });
  const result = extractHtml(page, document);
  expect(result.ok ? result.value.length : result.failure.code).toBe('extract/no-article');
});
