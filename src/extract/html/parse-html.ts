import { Parser } from 'htmlparser2';
import type { PageElement, PageNode } from './tree.ts';

/** Far above any news page: the largest of 1,300 measured pages has 4 million characters and 15,000 elements, and nests 60 deep. */
const MAX_CHARS = 12_000_000;
const MAX_ELEMENTS = 300_000;
/** Deeper elements become children of the element at this depth, so that recursive walks stay within the call stack. */
const MAX_TREE_DEPTH = 400;
/** Where reading stops: the parser's cost for an end tag grows with the number of elements open. */
const MAX_OPEN_ELEMENTS = 2_000;
/** The parser is fed in pieces so that reading can stop between them. */
const CHUNK_CHARS = 65_536;

/** Class and id are read up to here; longer ones are generated. */
const MAX_HINTS_CHARS = 500;

/** Elements that cannot hold other content (HTML standard, void elements). */
const VOID = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));

/** The tree of a page under a root element named "#root". Damaged, endless or hostile pages give the part that was read within the limits. */
export function parseHtml(html: string): PageElement {
  const builder = new TreeBuilder();
  const parser = new Parser(builder, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  const end = Math.min(html.length, MAX_CHARS);
  for (let at = 0; at < end && !builder.isFull; at += CHUNK_CHARS)
    parser.write(html.slice(at, Math.min(end, at + CHUNK_CHARS)));
  parser.end();
  return builder.root;
}

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

class TreeBuilder {
  readonly root: OpenElement = {
    kind: 'element',
    tag: '#root',
    attributes: {},
    parent: undefined,
    children: [],
    hints: '',
  };
  private readonly open: OpenElement[] = [this.root];
  /** Elements open beyond MAX_TREE_DEPTH; they are kept as flat children. */
  private surplus = 0;
  private readonly hints = new Map<string, string>();
  private count = 0;
  private pending = '';

  get isFull(): boolean {
    return this.count > MAX_ELEMENTS || this.open.length + this.surplus > MAX_OPEN_ELEMENTS;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    if (this.isFull) return;
    this.flush();
    this.count++;
    const parent = this.top();
    const element: OpenElement = {
      kind: 'element',
      tag,
      attributes,
      parent,
      children: [],
      hints: this.hintsOf(attributes),
    };
    parent.children.push(element);
    if (VOID.has(tag)) return;
    if (this.open.length < MAX_TREE_DEPTH) this.open.push(element);
    else this.surplus++;
  }

  onclosetag(tag: string): void {
    if (VOID.has(tag)) return;
    this.flush();
    if (this.surplus > 0) this.surplus--;
    else if (this.open.length > 1 && this.top().tag === tag) this.open.pop();
  }

  ontext(data: string): void {
    this.pending += data;
  }

  onend(): void {
    this.flush();
  }

  /** The hints of an element; pages use the same classes time and again. */
  private hintsOf({ class: classes = '', id = '' }: Record<string, string>): string {
    if (classes === '' && id === '') return '';
    const source = `${classes} ${id}`.slice(0, MAX_HINTS_CHARS);
    const known = this.hints.get(source);
    if (known !== undefined) return known;
    const hints = hintsOf(source);
    this.hints.set(source, hints);
    return hints;
  }

  private top(): OpenElement {
    return this.open.at(-1) ?? this.root;
  }

  private flush(): void {
    if (this.pending === '') return;
    this.top().children.push({ kind: 'text', data: this.pending });
    this.pending = '';
  }
}

/**
 * Classes that switch something on or off ("no-share", "has-sidebar"; for some screens, "hidden-xs"; a field's label, "field-label-hidden") or sort a post
 * ("category-media") say nothing about what their element is.
 */
const FLAG =
  /^(?:[\w-]*label-(?:hidden|above|inline)|(?:hidden|hide|visible)-(?:xs|sm|md|lg|xl|mobile|phone|tablet|desktop|print)(?:-(?:down|up))?|[\w-]+--(?:hide|none)|(?:no|not|has|have|with|without|enable|enabled|disable|show|hide|is|are|category|tag|type|format|status|single|template|page-template|post-template|columns?|sidebar)[-_][\w-]+|[\w-]+-(?:enabled|disabled|open|closed|active|inactive))$/;

/** Camel case is split, so that "articleBody" and "article-body" look alike. */
const hintsOf = (source: string): string =>
  source
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter(word => !FLAG.test(word))
    .join(' ');
