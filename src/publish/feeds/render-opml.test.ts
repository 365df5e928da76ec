import { expect, test } from 'vitest';
import { renderOpml } from './render-opml.ts';

const OPTIONS = { title: 'Desk & more', now: '2026-03-03T10:05:00.000Z' };

test('a subscription list nests folders and escapes what it prints', () => {
  const opml = renderOpml(
    [
      { url: 'https://bare.example/f', folders: [] },
      {
        url: 'https://kurier.example/rss?a=1&b=2',
        title: 'Lorn "K" <b>\u0001',
        site: 'https://kurier.example/',
        folders: ['North', 'Coast'],
      },
    ],
    OPTIONS,
  );
  expect(opml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>
<title>Desk &amp; more</title>
<dateCreated>Tue, 03 Mar 2026 10:05:00 GMT</dateCreated>
</head>
<body>
<outline text="North">
<outline text="Coast">
<outline type="rss" text="Lorn &quot;K&quot; &lt;b&gt;" title="Lorn &quot;K&quot; &lt;b&gt;" xmlUrl="https://kurier.example/rss?a=1&amp;b=2" htmlUrl="https://kurier.example/"/>
</outline>
</outline>
<outline type="rss" text="https://bare.example/f" title="https://bare.example/f" xmlUrl="https://bare.example/f"/>
</body>
</opml>
`);
});

test('an empty list is a valid document', () => {
  expect(renderOpml([], OPTIONS)).toContain('<body>\n</body>');
});
