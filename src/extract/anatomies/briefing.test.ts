import { describe, expect, test } from 'vitest';
import { samplePage } from '../text/sample-page.fixture.ts';
import { briefing } from './briefing.ts';

const read = (text: string) => briefing.read(samplePage(text))?.articles[0];
const kindsOf = (text: string) =>
  read(text)
    ?.blocks.map(({ kind }) => kind.charAt(0))
    .join('');

describe('a briefing', () => {
  test('in Swedish: headings, points and background; sign-up boxes left out', () => {
    const article = read(`Norland och öarna tvistar om hamnen

Publicerad 14 mars 2024 kl 17.46 | Uppdaterad 15 mars 2024 kl 08.10

Av Karin Holm

Efter mötet i Portville sammanfattade båda sidor sina ståndpunkter inför pressen.

Lindgrens huvudpunkter:

Regeringen står fast vid sitt bud på sex procent.

En medlare ska utses senast på fredag, sade Lindgren.

Brands huvudpunkter:

Under tio procent blir det ingen uppgörelse.

Strejken utvidgas till färjorna.

Bakgrund

Strejken i Norlands hamnar började för elva dagar sedan och omfattar alla öar.

Dagens nyhetsbrev
Få nyheterna direkt i din inkorg varje morgon
Anmäl dig här

Newsletter of the day
Fresh headlines in your inbox`);
    expect(article).toMatchObject({
      title: 'Norland och öarna tvistar om hamnen',
      byline: ['Karin Holm'],
      published: '2024-03-14T17:46',
      modified: '2024-03-15T08:10',
      kind: 'briefing',
    });
    expect(article?.blocks.map(({ kind }) => kind.charAt(0)).join('')).toBe('phllhllhp');
  });

  const lead = 'Nach dem Treffen in Portville haben beide Seiten vor der Presse Bilanz gezogen.';
  test.each([
    [
      'German',
      `Norland und die Inseln streiten\n\n${lead}\n\nDie Kernaussagen von Gewerkschaftschef Olaf Brand:\n\n- Unter zehn Prozent gibt es keine Einigung.\n- Der Streik wird ausgeweitet.\n\nHintergrund\n\n${lead}`,
      'phllhp',
    ],
    [
      'Russian',
      `Норланд спорит о порте\n\nОбе стороны подвели итоги перед прессой после встречи в Портвиле.\n\nГлавные тезисы Линдгрена:\n\nПравительство остаётся при своём предложении.\n\nПосредник будет назначен до пятницы.`,
      'phll',
    ],
    [
      'Ukrainian',
      `Норланд сперечається про порт\n\nОбидві сторони підбили підсумки перед пресою після зустрічі.\n\nОсновні тези Бранда:\n\n• Менше ніж за десять відсотків угоди не буде.\n• Страйк поширять на пороми.`,
      'phll',
    ],
    [
      'French',
      `Le Norland et les îles\n\nAprès la rencontre, les deux camps ont fait le point devant la presse.\n\nLes points clés de Lindgren :\n\nLe gouvernement maintient son offre.\n\nUn médiateur sera nommé d'ici vendredi.`,
      'phll',
    ],
    [
      'Spanish',
      `Norlandia y las islas\n\nTras la reunión, ambas partes hicieron balance ante la prensa en Portville.\n\nLos puntos clave de Lindgren:\n\nEl gobierno mantiene su oferta.\n\nSe nombrará un mediador antes del viernes.`,
      'phll',
    ],
    [
      'English',
      `Norland and the islands\n\nAfter the meeting both sides took stock before the press in Portville.\n\nThe minister’s key points:\n\nThe offer stands.\n\nA mediator will be named by Friday.`,
      'phll',
    ],
  ])('in %s', (_, text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });

  test.each([
    [
      'an article with a bare box of key points',
      'Harbour strike goes on\n\nKey points\n\nThe dock workers voted on Wednesday to continue their strike.\n\nThe government regretted the vote.',
    ],
    [
      'an article that speaks of key points',
      'Harbour strike goes on\n\nHere are some of the key points from the campaign trail:\n\nThe offer stands, Lindgren said.\n\nThe strike goes on, Brand said.',
    ],
    [
      'a heading without points',
      'Harbour strike goes on\n\nThe offer stands, Lindgren said on Wednesday in Portville.\n\nBrand’s key points:\n\nNone.',
    ],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
