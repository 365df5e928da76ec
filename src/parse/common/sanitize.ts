import sanitizeHtml from 'sanitize-html';

/** Elements that carry text, structure, pictures, sound or film, and cannot run anything. */
const ALLOWED_TAGS = (
  'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div dl dt em ' +
  'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main map area mark menu meter nav ol p picture pre progress q rp rt ruby s ' +
  'samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr'
).split(' ');

const ALLOWED_ATTRIBUTES =
  'abbr align alt cite class colspan datetime dir height href hreflang id lang name poster rel rowspan scope span src srcset start summary title type width'.split(
    ' ',
  );

/** Attributes that hold one address. */
const ADDRESSES = ['href', 'src', 'cite', 'poster'];

/** Schemes that a reader may follow. */
const ALLOWED_SCHEMES = [
  'http',
  'https',
  'mailto',
  'tel',
  'ftp',
  'news',
  'nntp',
  'magnet',
  'xmpp',
  'feed',
  'irc',
  'geo',
];

/** A comment that never ends hides nothing but itself. */
const UNCLOSED_COMMENT = /<!--(?![\s\S]*?-->)/g;

/** HTML without anything that can run or reach out on its own; relative addresses are made absolute against `base`. */
export function sanitize(html: string, base?: string): string {
  return sanitizeHtml(html.replace(UNCLOSED_COMMENT, ''), {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { '*': ALLOWED_ATTRIBUTES },
    allowedSchemes: ALLOWED_SCHEMES,
    allowedSchemesAppliedToAttributes: ADDRESSES,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'xml', 'template'],
    ...(base !== undefined && {
      transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: absolute(attribs, base) }) },
    }),
  });
}

function absolute(attributes: Record<string, string>, base: string): Record<string, string> {
  const result = { ...attributes };
  for (const name of ADDRESSES) {
    const value = result[name];
    if (value === undefined) continue;
    const url = URL.parse(value.trim(), base);
    if (url !== null) result[name] = url.href;
  }
  return result;
}
