import { expect, test } from 'vitest';
import { splitTitle } from './title.ts';

test.each([
  ['Strike goes on | The Norland Wire', { title: 'Strike goes on', outlet: 'The Norland Wire' }],
  ['Strike goes on |', { title: 'Strike goes on' }],
  ['Strike goes on,', { title: 'Strike goes on' }],
  [
    'Забастовка продолжается | Политика | Новости',
    { title: 'Забастовка продолжается', sections: ['Политика', 'Новости'] },
  ],
  [
    'La huelga sigue | Política | Diario del Puerto',
    { title: 'La huelga sigue', outlet: 'Diario del Puerto', sections: ['Política'] },
  ],
  ['Strike goes on - PortReport', { title: 'Strike goes on', outlet: 'PortReport' }],
  ['Strike goes on – Norland Daily News', { title: 'Strike goes on', outlet: 'Norland Daily News' }],
  ['Strike goes on - norland.example', { title: 'Strike goes on', outlet: 'norland.example' }],
  ['No talks before Monday — Lindgren', { title: 'No talks before Monday — Lindgren' }],
  ['Twelve hurt in storm - officials', { title: 'Twelve hurt in storm - officials' }],
  [
    'Strike goes on | what the minister said to the press in Portville today',
    { title: 'Strike goes on | what the minister said to the press in Portville today' },
  ],
  ['Why 24-hour news?', { title: 'Why 24-hour news?' }],
])('splitTitle("%s")', (printed, expected) => {
  expect(splitTitle(printed)).toEqual(expected);
});

test('the host of the page names its outlet', () => {
  expect(splitTitle('Strike goes on - Lindgren', 'https://www.lindgren.example/1')).toEqual({
    title: 'Strike goes on',
    outlet: 'Lindgren',
  });
});
