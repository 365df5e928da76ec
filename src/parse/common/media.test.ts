import { expect, test } from 'vitest';
import { readTree } from '../xml/read-tree.ts';
import { creditedAuthors, itemPicture } from './media.ts';
import { createReading } from './reading.ts';

const reading = createReading('', { url: 'https://echo.example/feed' });
const NAMESPACES =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

function itemOf(inside: string) {
  const { root } = readTree(`<item ${NAMESPACES}>${inside}</item>`);
  if (root === undefined) throw new Error('no item');
  return root;
}

test.each<[string, string | undefined]>([
  ['<media:content url="/a.jpg" medium="image"/><media:thumbnail url="/s.jpg"/>', '/s.jpg'],
  ['<media:group><media:content url="/a.mp4"><media:thumbnail url="/s.jpg"/></media:content></media:group>', '/s.jpg'],
  ['<media:content url="/a.jpg" type="image/jpeg"/><itunes:image href="/c.jpg"/>', '/a.jpg'],
  ['<media:thumbnail url="data:image/png;base64,AA"/><itunes:image href="/c.jpg"/>', '/c.jpg'],
  ['<media:content url="/a.jpg" medium="video" type="image/jpeg"/>', undefined],
  ['<media:content url="/a.bin"/>', undefined],
  ['<media:thumbnail/>', undefined],
  ['<enclosure url="/a.mp3" type="audio/mpeg"/>', undefined],
])('%s shows %s', (inside, path) => {
  expect(itemPicture(itemOf(inside), reading)).toBe(path && `https://echo.example${path}`);
});

test.each<[string, string[]]>([
  [
    '<media:credit role="author">Pia Halm</media:credit><media:credit role="Author">Mats Oll</media:credit>',
    ['Pia Halm', 'Mats Oll'],
  ],
  ['<media:credit role="photographer">Odd Renn</media:credit>', []],
  ['<media:credit>Odd Renn</media:credit>', []],
  ['<media:credit role="author"/>', []],
  ['<media:content url="/a.jpg"><media:credit role="author">Odd Renn</media:credit></media:content>', []],
])('%s credits %j as authors', (inside, names) => {
  expect(creditedAuthors(itemOf(inside))).toEqual(names);
});
