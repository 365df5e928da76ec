import { expect, test } from 'vitest';
import { articlesOfDocument } from './articles-of-document.ts';

test('an entry with nothing but a title is a heading, as on the pages that print headlines alone', () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Norland Post</title><link>https://post.example/</link><item><title>Dam above Norhaven holds</title>
<link>https://post.example/dam</link></item></channel></rss>`;
  const result = articlesOfDocument({ id: 'd', bytes: new TextEncoder().encode(feed) });
  expect(result.ok && result.value).toMatchObject([
    {
      title: 'Dam above Norhaven holds',
      text: 'Dam above Norhaven holds',
      blocks: [{ kind: 'heading', start: 0, end: 24 }],
    },
  ]);
});
