import type { Page } from './page.ts';
import { readLines } from './read-lines.ts';

/** A page of plain text for tests, fetched at noon (UTC) of 20 March 2024. */
export const samplePage = (text: string): Page => ({ lines: readLines(text), fetchedAt: '2024-03-20T12:00:00Z' });
