import { describe, expect, test } from 'vitest';
import { samplePage } from '../text/sample-page.fixture.ts';
import { plain } from './plain.ts';

const read = (text: string) => plain.read(samplePage(text))?.articles[0];
const text = 'The dock workers of Norland voted on Wednesday to continue their strike in all ports.';

describe('an ordinary article', () => {
  test('wrapped at a column: paragraphs put together, headings and credits told apart', () => {
    const article = read(`Harbour strike enters second week
By Ana Ruiz and Tom Field
PORTVILLE (NWA) - Dock workers in Norland voted on Wednesday to
continue a strike that has stopped all cargo traffic to the islands
for eleven days, their union said.

The government said it regretted the vote. "We remain ready to
talk," the transport minister told reporters outside parliament on
Thursday morning.

What happens next

Mediators are expected to meet both sides on Friday. The union has
said it would settle for ten percent over two years.

Additional reporting by Lena Mork in Skarholm; editing by Jo Pike`);
    expect(article).toMatchObject({
      title: 'Harbour strike enters second week',
      byline: ['Ana Ruiz', 'Tom Field'],
      credits: ['NWA', 'Lena Mork', 'Jo Pike'],
    });
    expect(article?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'credit',
    ]);
  });

  test.each([
    ['As of: 03/28/2024 6:00 p.m', { published: '2024-03-28T18:00' }],
    ['27 March 2024, 05:46 PM', { published: '2024-03-27T17:46' }],
    ['Publicerad 2024-03-14 10.30', { published: '2024-03-14T10:30' }],
    ['Stand: 14.03.2024, 18 Uhr', { published: '2024-03-14T18:00' }],
    ['Опубликовано: 14 марта 2024 г., 10:30', { published: '2024-03-14T10:30' }],
    ['Опубліковано 14 березня 2024 року о 10:30', { published: '2024-03-14T10:30' }],
    [
      'Publié le 14 mars 2024 à 10h30, mis à jour le 15 mars 2024',
      { published: '2024-03-14T10:30', modified: '2024-03-15' },
    ],
    ['Actualizado el 14 de marzo de 2024 a las 10:30', { modified: '2024-03-14T10:30' }],
    ['Published: 2024-03-14T10:30:00+01:00', { published: '2024-03-14T10:30+01:00' }],
    ['3 days ago', { published: '2024-03-17' }],
    [
      'By Ana Ruiz | 14 March 2024 | Updated 15 March 2024',
      { byline: ['Ana Ruiz'], published: '2024-03-14', modified: '2024-03-15' },
    ],
  ])('reads the line "%s" below the title', (line, expected) => {
    expect(read(`Harbour strike goes on\n\n${line}\n\n${text}`)).toMatchObject({
      title: 'Harbour strike goes on',
      ...expected,
    });
  });

  test.each([
    'Leave a Comment',
    'Kommentare',
    'Läs också: Öarna utan post',
    'Читайте также: Острова без почты',
    'Suscríbete a nuestro boletín',
    'Partager',
    'Реклама',
  ])('leaves out the furniture "%s"', line => {
    const article = read(
      `Harbour strike goes on\n\n${text}\n\n${line}\n\n${text.replace('Wednesday', 'Thursday')}\n\n${line}`,
    );
    expect(article?.blocks.map(block => block.text)).toEqual([text, text.replace('Wednesday', 'Thursday')]);
  });

  test.each([
    'The party asked its members to subscribe to the paper and to sign a petition against the port.',
    'Follow the money, the minister said.',
    'The video shows dock workers at the gate of the port.',
  ])('keeps the sentence "%s"', line => {
    const article = read(
      `Harbour strike goes on\n\n${text}\n\n${line}\n\n${text.replace('Wednesday', 'Thursday')}\n\n${line}`,
    );
    expect(article?.blocks.map(block => block.text)).toContain(line);
  });

  test.each([
    ['The dock workers go on strike again.', '14 March 2024'],
    ['Minister on the strike: ‘We will not go on like this.’', 'By Ana Ruiz'],
  ])('the title "%s" may end as a sentence above "%s"', (title, line) => {
    expect(read(`${title}\n${line}\n\n${text}`)?.title).toBe(title);
  });

  test('a first sentence above further text is text', () => {
    expect(read(`The dock workers go on strike again.\n\n${text}`)?.title).toBeUndefined();
  });

  test('a kicker above the title is a section', () => {
    expect(read(`Harbour strike\n\nDock workers vote to go on for another week\n\n${text}`)).toMatchObject({
      title: 'Dock workers vote to go on for another week',
      sections: ['Harbour strike'],
    });
  });

  test('ambiguous figures without further evidence give no date', () => {
    expect(read(`Harbour strike goes on\n\n03/04/2022 or so it says\n\n${text}`)?.published).toBeUndefined();
  });

  test('one line is text, not a title', () => {
    expect(read('Harbour strike goes on')).toMatchObject({
      blocks: [{ kind: 'paragraph', text: 'Harbour strike goes on' }],
    });
    expect(read('Harbour strike goes on')?.title).toBeUndefined();
  });

  test('nothing is no article', () => {
    expect(plain.read(samplePage(' \n\n'))).toBeUndefined();
  });
});
