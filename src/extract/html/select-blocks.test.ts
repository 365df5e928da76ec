import { describe, expect, test } from 'vitest';
import { extractHtml } from './extract-html.ts';

const LEAD = 'The ferry between Norland and Tarvia stays in port, and nobody can say for how long.';
const BODY = [
  'The council of Norhaven met on Monday to hear from the harbour master, who counted 400 boats at the quay and none at sea.',
  'Nobody in Norhaven expected a quick end, said the mayor, and the pilots of the bay agreed with her on that point.',
  'A vote is planned for the week after next, when the ice has gone and the boats can leave the bay again.',
];
const PROSE = BODY.map(text => `<p>${text}</p>`).join('\n');

function linesOf(body: string, head = '<title>Ferry stays in port</title>'): string[] {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const result = extractHtml(html, { id: 'd', url: 'https://post.example/ferry', bytes: new Uint8Array() });
  if (!result.ok || result.value[0] === undefined) throw new Error('no article');
  return result.value[0].text.split('\n\n');
}

const article = (inside: string): string =>
  `<article><h1>Ferry stays in port</h1><div class="article-body">${inside}</div></article>`;

describe('the lead above the text', () => {
  test.each([
    ['called a teaser', `<div class="teaser-text"><p>${LEAD}</p></div>`],
    ['called a subtitle', `<p class="subtitle">${LEAD}</p>`],
    ['in a heading of second rank', `<h2 class="intro">${LEAD}</h2>`],
  ])('is kept where it is %s', (_, lead) => {
    const body = `<article><header><h1>Ferry stays in port</h1>${lead}</header><div class="article-body">${PROSE}</div></article>`;
    expect(linesOf(body)).toEqual([LEAD, ...BODY]);
  });

  test('is found where title and headline are not the same to the letter', () => {
    const body = `<header><h1>Ferry stays in port –</h1><p>${LEAD}</p></header><div class="article-body">${PROSE}</div>`;
    expect(linesOf(body)).toEqual([LEAD, ...BODY]);
  });

  test('the teaser of another article is none', () => {
    const other = `<div class="teaser"><h3><a href="/ice">Ice in the bay</a></h3><div class="teaser-text"><p>${LEAD}</p></div></div>`;
    expect(linesOf(article(PROSE) + other)).toEqual(BODY);
  });
});

describe('lines of the page inside the text', () => {
  test.each([
    ['a newsletter (French)', '<p>Recevez chaque matin notre lettre d’information et celle de la rédaction.</p>'],
    ['a newsletter (German)', '<p>Mehr davon? Abonnieren Sie unseren Hafennewsletter!</p>'],
    ['who may comment', '<p>You must be logged in to post a comment.</p>'],
    ['a pointer with a colon and a sentence', '<p>Read also: <a href="/x">Ice in the bay. What now?</a></p>'],
    [
      'a link to another article',
      `<p><a href="/x">${'ICE IN THE BAY AND NOBODY KNOWS WHAT WILL COME OF IT, SAYS THE PILOT OF THE HARBOUR OF NORHAVEN'}</a></p>`,
    ],
    [
      'a heading below a picture',
      '<figure><img src="a.jpg"><h2 class="figure__caption">The quay. Picture: Ada Holm</h2></figure>',
    ],
  ])('%s is left out', (_, line) => {
    expect(linesOf(article(BODY.map(text => `<p>${text}</p>`).join(line)))).toEqual(BODY);
  });

  test('what stands below an offer of the rest is left out with it', () => {
    const stub = `${PROSE}<p>Already a subscriber? Log in.</p><p>You can read the paper on one device at a time, and stop at the end of every month.</p>`;
    expect(linesOf(article(stub))).toEqual(BODY);
  });

  test.each([
    ['more to say (German)', 'Mehr zu sagen hatte der Hafenmeister am Sonntag nicht.'],
    ['a recommendation (Spanish)', 'Recomendamos a los vecinos del puerto hervir el agua.'],
    ['reading goes on', 'She told the pupils of Norhaven to continue reading, and they did so until the evening.'],
    ['a comment behind closed doors', 'The mayor declined to comment on the closed meeting of the council on Sunday.'],
    [
      'a newsletter that is the news',
      'The harbour newsletter was printed in 1931 for the first time, say its editors.',
    ],
  ])('a sentence is kept: %s', (_, line) => {
    expect(linesOf(article(`${PROSE}<p>${line}</p>`))).toEqual([...BODY, line]);
  });
});

test('a caption in whole sentences keeps its place; a label does not', () => {
  const caption = 'The quay of Norhaven on Sunday, when the last boats came in from the ice of the outer bay.';
  const figure = (text: string): string => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`;
  const [first = '', ...rest] = BODY.map(text => `<p>${text}</p>`);
  const body = `${first}${figure(caption)}${figure('The quay. Photo: Ada Holm')}${rest.join('')}`;
  expect(linesOf(article(body))).toEqual([BODY[0], caption, ...BODY.slice(1)]);
});

test('a quotation set as a figure is kept', () => {
  const quote = 'Nobody will leave this bay before the ice has gone.';
  expect(linesOf(article(`${PROSE}<figure><blockquote><p>${quote}</p></blockquote></figure>`))).toEqual([
    ...BODY,
    quote,
  ]);
});

test('an AMP page gives the text of its article alone', () => {
  const amp = `<amp-sidebar><ul><li>${LEAD}</li></ul></amp-sidebar>${article(PROSE)}<amp-next-page><article><h2>Ice in the bay</h2><p>${LEAD}</p></article></amp-next-page>
<amp-consent><div><p>We and our partners keep cookies on your device, for which we need your consent.</p></div></amp-consent>`;
  expect(linesOf(amp)).toEqual(BODY);
});

test('fields whose label is hidden are no hidden fields', () => {
  const field = `<div class="field field-name-body field-label-hidden"><p>${BODY[0]}</p></div>`;
  expect(linesOf(article(`${field}<p>${BODY[1]}</p><p>${BODY[2]}</p>`))).toEqual(BODY);
});

test('a text of few words is found beside a side column', () => {
  const lines = ['The ferry.', 'It stays.', 'So do we.', 'No ice yet.'];
  const body = `<div class="sidebar-left"><ul><li><p>The weather in the bay is fair today, and the wind comes from the south.</p></li></ul></div>
<div class="entry-content">${lines.map(text => `<p>${text}</p>`).join('')}<p>${LEAD}</p></div>`;
  expect(linesOf(body)).toEqual([...lines, LEAD]);
});

test.each([
  ['Chinese', '诺港市议会周一开会，听取港务长的报告。', '没有人期待很快结束，市长说。'],
  [
    'Thai',
    'สภาเมืองนอร์เฮเวนประชุมเมื่อวันจันทร์เพื่อรับฟังรายงานจากนายท่าเรือ',
    'นายกเทศมนตรีกล่าวว่าไม่มีใครคาดหวังว่าจะจบลงอย่างรวดเร็วในสัปดาห์นี้',
  ],
  [
    'Arabic',
    'اجتمع مجلس المدينة يوم الاثنين للاستماع إلى تقرير مدير الميناء عن القوارب.',
    'هل تنتهي الأزمة قريبا؟ لا أحد يتوقع ذلك، كما قالت رئيسة البلدية.',
  ],
  [
    'Hebrew',
    'מועצת העיר התכנסה ביום שני כדי לשמוע את דיווחו של מנהל הנמל על הסירות.',
    'איש אינו מצפה לסיום מהיר של המשבר, אמרה ראשת העיר.',
  ],
  [
    'Hindi',
    'नगर परिषद की बैठक सोमवार को बंदरगाह प्रमुख की रिपोर्ट सुनने के लिए हुई।',
    'महापौर ने कहा कि किसी को जल्द अंत की उम्मीद नहीं है।',
  ],
])('reads %s', (_, ...lines) => {
  const links = '<nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>';
  const aside = '<div class="related"><ul><li><a href="/c">C</a></li></ul></div>';
  expect(
    linesOf(`${links}<div>${lines.map(text => `<p>${text}</p>`).join('')}</div>${aside}`, '<title>x</title>'),
  ).toEqual(lines);
});
