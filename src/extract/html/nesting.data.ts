// What HTML elements may hold, as far as an end tag may be left out for it.

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that cannot hold other content (HTML standard, void elements; the last four are obsolete ones). */
export const VOID: ReadonlySet<string> = wordsOf(
  'area base br col embed frame hr img input link meta param source track wbr basefont command isindex keygen',
);

/** Elements whose content is text up to their own end tag (HTML standard, tokenisation: RAWTEXT, RCDATA and script data). */
export const TEXT_ONLY: ReadonlySet<string> = wordsOf(
  'script style title textarea iframe noembed noframes xmp plaintext',
);

/** Of those, the two in which references to characters are read (RCDATA). */
export const DECODED: ReadonlySet<string> = wordsOf('title textarea');

/** Elements of other languages, in which a tag may close itself; within them, the elements that hold HTML again (HTML standard, integration points). */
export const FOREIGN: ReadonlySet<string> = wordsOf('svg math');
export const INTEGRATION: ReadonlySet<string> = wordsOf('mi mo mn ms mtext annotation-xml foreignobject desc title');

const closing = (tags: string, closed: string): [string, ReadonlySet<string>][] =>
  tags.split(' ').map(tag => [tag, wordsOf(closed)]);

/** Elements whose start tag ends the innermost open elements where they are of these kinds (HTML standard, optional tags, and what pages rely on). */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...closing('tr', 'tr th td'),
  ...closing('th', 'th'),
  ...closing('td', 'thead th td'),
  ...closing('body', 'head link script'),
  ...closing('a', 'a'),
  ...closing('li', 'li'),
  ...closing('h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'),
  ...closing('select input output button datalist textarea', 'input option optgroup select button datalist textarea'),
  ...closing('option', 'option'),
  ...closing('optgroup', 'optgroup option'),
  ...closing('dd dt', 'dd dt'),
  ...closing('rt rp', 'rt rp'),
  ...closing('tbody tfoot', 'thead tbody'),
  ...closing(
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ),
]);
