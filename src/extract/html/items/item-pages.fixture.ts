/** Running text for tests: paragraphs of invented news about a place, of some 280 characters each. */
export const paragraphsOf = (place: string, count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `The council of ${place} met for round ${i + 1} of its talks on the ferry and heard from the harbour master, who counted ${400 + i} boats. ` +
      `Nobody in ${place} expected a quick end, said the mayor, and the pilots of the bay agreed with her. A vote is planned for the week after next, when the ice has gone.`,
  );

/** The same as HTML. */
export const proseOf = (place: string, count = 2): string =>
  paragraphsOf(place, count)
    .map(text => `<p>${text}</p>`)
    .join('\n');

/** A page around a body: an outlet's head and foot, and what it states of itself. */
export const pageOf = (
  body: string,
  { title, head = '', lang = 'en' }: { title: string; head?: string; lang?: string },
): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title} | The Norland Post</title><meta property="og:title" content="${title}">
<meta property="og:site_name" content="The Norland Post">${head}</head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main>${body}</main><footer><p>© The Norland Post. All rights reserved by the Norland Publishing House.</p></footer></body></html>`;

/** What a page states in JSON-LD. */
export const statedOf = (object: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...object })}</script>`;
