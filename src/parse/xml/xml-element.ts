/** Character data as written: `text` still holds its references unless it stood in a CDATA section. */
export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly isCdata: boolean;
}

/** An element of a feed. */
export interface XmlElement {
  readonly kind: 'element';
  /** Lower case, with our prefix for its namespace, none for that of the root: "title", "dc:creator". */
  readonly name: string;
  /** As written: for markup that is passed on. */
  readonly tag: string;
  /** Values with references decoded, by lower-case name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | XmlText)[];
  /** The address that relative addresses inside refer to, where `xml:base` gave one. */
  readonly base?: string;
  /** The nearest `xml:lang`. */
  readonly language?: string;
}

/** The child elements with one of the names, in document order. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) if (child.kind === 'element' && names.includes(child.name)) found.push(child);
  return found;
}

/** The first child element by the first of the names that has one: names are given in order of preference. */
export function findChild(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let best: XmlElement | undefined;
  let rank = names.length;
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    const at = names.indexOf(child.name);
    if (at === -1 || at >= rank) continue;
    [best, rank] = [child, at];
    if (rank === 0) break;
  }
  return best;
}
