import { escapeUTF8 } from 'entities';
import type { OpmlFeed } from '../../model/feed.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly feeds: OpmlFeed[];
}

/**
 * A subscription list as OPML 2.0 (opml.org/spec2.opml): folders and feeds in the order in which they first appear, folders before feeds. `now`
 * is an ISO 8601 instant.
 */
export function renderOpml(
  feeds: readonly OpmlFeed[],
  { title, now }: { readonly title: string; readonly now: string },
): string {
  const root: Folder = { folders: new Map(), feeds: [] };
  for (const feed of feeds) folderOf(root, feed.folders).feeds.push(feed);
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>
<title>${escapeUTF8(clean(title))}</title>
<dateCreated>${new Date(now).toUTCString()}</dateCreated>
</head>
<body>
${renderFolder(root)}</body>
</opml>
`;
}

function folderOf(root: Folder, path: readonly string[]): Folder {
  let folder = root;
  for (const name of path) {
    const inner = folder.folders.get(name) ?? { folders: new Map(), feeds: [] };
    folder.folders.set(name, inner);
    folder = inner;
  }
  return folder;
}

function renderFolder({ folders, feeds }: Folder): string {
  const inner = [...folders].map(
    ([name, folder]) => `<outline ${attribute('text', name)}>\n${renderFolder(folder)}</outline>\n`,
  );
  return [...inner, ...feeds.map(renderFeed)].join('');
}

/** Attribute `text` is required (OPML 2.0), `title` is what many readers show. */
function renderFeed({ url, title, site }: OpmlFeed): string {
  const name = title ?? url;
  const htmlUrl = site === undefined ? '' : ` ${attribute('htmlUrl', site)}`;
  return `<outline type="rss" ${attribute('text', name)} ${attribute('title', name)} ${attribute('xmlUrl', url)}${htmlUrl}/>\n`;
}

const attribute = (name: string, value: string): string => `${name}="${escapeUTF8(clean(value))}"`;

/** XML 1.0 section 2.2: control characters may not stand in a document, not even as references. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
