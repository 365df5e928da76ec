/** The tree that the extractor walks: elements and texts only, bounded in depth and number while it is built. */
export type PageNode = PageElement | PageText;

/** A stretch of text, entities decoded. */
export interface PageText {
  readonly kind: 'text';
  readonly data: string;
}

/** An element; attribute names are in lower case. */
export interface PageElement {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[];
  /** Class and id in lower case, one blank between them: what the hints are looked up in. */
  readonly hints: string;
}

/** The elements below `root`, itself included, in document order. */
export function elementsOf(root: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const stack: PageElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child?.kind === 'element') stack.push(child);
    }
  }
  return found;
}

/** Tags whose text no reader sees. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg']);

/** The visible text below an element, white space as in the source; a blank stands where an element begins or ends. */
export function textOf(root: PageElement, maxChars = Number.POSITIVE_INFINITY): string {
  let text = '';
  const visit = (element: PageElement): void => {
    for (const child of element.children) {
      if (text.length > maxChars) return;
      if (child.kind === 'text') text += child.data;
      else if (!UNSEEN.has(child.tag)) {
        if (!INLINE.has(child.tag)) text += ' ';
        visit(child);
        if (!INLINE.has(child.tag)) text += ' ';
      }
    }
  };
  visit(root);
  return text;
}

/** Elements that do not break the line they stand in (HTML standard, phrasing content that is rendered inline). */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The nearest ancestor, itself included, that satisfies the test. */
export function closest(
  element: PageElement | undefined,
  test: (element: PageElement) => boolean,
): PageElement | undefined {
  let at = element;
  while (at !== undefined && !test(at)) at = at.parent;
  return at;
}
