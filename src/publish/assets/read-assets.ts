import { readFileSync } from 'node:fs';
import type { SiteFile } from '../page/site.ts';

/** Files that are the same in every site, read once when this module is loaded. */
const FILES: readonly (readonly [file: string, path: string])[] = [
  ['style.css', 'assets/style.css'],
  ['site.js', 'assets/site.js'],
  ['card.svg', 'assets/card.svg'],
  ['favicon.svg', 'favicon.svg'],
];

const ASSETS: readonly SiteFile[] = FILES.map(([file, path]) => ({
  path,
  content: readFileSync(new URL(file, import.meta.url), 'utf8'),
}));

/** The style sheet, the script, the favicon and the social card. */
export const readAssets = (): readonly SiteFile[] => ASSETS;
