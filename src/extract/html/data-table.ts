import type { PageElement } from './tree.ts';

/** Elements that make a table a frame for the page's layout. */
const LAYOUT_TAGS = new Set('table p div h1 h2 h3 h4 form ul ol article section blockquote iframe'.split(' '));
/** A cell with more is running text, and its table layout. */
const MAX_CELL_CHARS = 400;

/** True where a table holds data: no blocks in its cells, more than one row and cell, and no long texts. Looks at 2,000 elements at most. */
export function isDataTable(table: PageElement): boolean {
  let cells = 0;
  let looked = 0;
  const stack: PageElement[] = [table];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (++looked > 2000) break;
    if (element.tag === 'td' || element.tag === 'th') cells++;
    let direct = 0;
    for (const child of element.children) {
      if (child.kind === 'text') direct += child.data.trim().length;
      else if (LAYOUT_TAGS.has(child.tag) && child.tag !== 'p' && child.tag !== 'div') return false;
      else stack.push(child);
    }
    if (direct > MAX_CELL_CHARS) return false;
  }
  return cells > 2;
}

/** The rows of a table, those of its head and body in order. */
export function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = [];
  for (const child of table.children) {
    if (child.kind !== 'element') continue;
    if (child.tag === 'tr') rows.push(child);
    else for (const inner of child.children) if (inner.kind === 'element' && inner.tag === 'tr') rows.push(inner);
  }
  return rows;
}
