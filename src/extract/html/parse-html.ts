import { hintsOf } from './class-hints.ts';
import { CLOSED_BY, FOREIGN, INTEGRATION, VOID } from './nesting.data.ts';
import { scanTags, type TagSink } from './scan-tags.ts';
import type { PageElement, PageNode } from './tree.ts';

/** Far above any news page: the largest of 1,300 measured pages has 4 million characters and 15,000 elements, and nests 60 deep. */
const MAX_CHARS = 12_000_000;
const MAX_ELEMENTS = 300_000;
/** Deeper elements become children of the element at this depth, so that recursive walks stay within the call stack. */
const MAX_TREE_DEPTH = 400;
/** Where reading stops: the cost of an end tag grows with the number of elements open. */
const MAX_OPEN_ELEMENTS = 2_000;

/** The attributes that anything is read from; the others, most of them, are passed over. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'aria-hidden class content datetime hidden href http-equiv id itemprop lang name property pubdate rel role style title ' +
    'type value'
  ).split(' '),
);

const NO_ATTRIBUTES: PageElement['attributes'] = {};

/** The tree of a page under a root element named "#root". Damaged, endless or hostile pages give the part that was read within the limits. */
export function parseHtml(html: string): PageElement {
  const builder = new TreeBuilder();
  scanTags(html.length > MAX_CHARS ? html.slice(0, MAX_CHARS) : html, builder, KEPT);
  builder.end();
  return builder.root;
}

type OpenElement = PageElement & { readonly children: PageNode[] };

/**
 * Puts elements into each other as htmlparser2 does, which follows the HTML standard as far as pages depend on it: start tags close what cannot hold them, end
 * tags close all up to their own element, and those that close nothing are passed over.
 */
class TreeBuilder implements TagSink {
  readonly root: OpenElement = {
    kind: 'element',
    tag: '#root',
    attributes: NO_ATTRIBUTES,
    parent: undefined,
    children: [],
    hints: '',
  };
  isForeign = false;
  /** Where content goes: the innermost open element, or the one at MAX_TREE_DEPTH. */
  private top = this.root;
  /** The open elements, innermost last: their tags, and what `top` and `isForeign` were before each. */
  private readonly tags: string[] = [];
  private readonly tops: OpenElement[] = [];
  private readonly contexts: boolean[] = [];
  private readonly hints = new Map<string, string>();
  private count = 0;
  private pending = '';

  get isFull(): boolean {
    return this.count > MAX_ELEMENTS || this.tags.length > MAX_OPEN_ELEMENTS;
  }

  open(name: string, attributes: PageElement['attributes'], isSelfClosed: boolean): void {
    const tag = this.tagOf(name);
    // A form within a form is none.
    if (tag === 'form' && this.tags.includes('form')) return;
    const closed = CLOSED_BY.get(tag);
    if (closed !== undefined) while (closed.has(this.tags[this.tags.length - 1] ?? '')) this.pop();
    this.flush();
    this.count++;
    const element: OpenElement = {
      kind: 'element',
      tag,
      attributes,
      parent: this.top,
      children: [],
      hints: this.hintsOf(attributes),
    };
    this.top.children.push(element);
    if (VOID.has(tag)) return;
    this.push(element);
    if (isSelfClosed && this.isForeign) this.pop();
  }

  close(name: string): void {
    const tag = this.tagOf(name);
    const place = this.tags.lastIndexOf(tag);
    if (place !== -1) while (this.tags.length > place) this.pop();
    // Browsers make elements of these two end tags.
    else if (tag === 'br' || tag === 'p') {
      this.open(tag, NO_ATTRIBUTES, false);
      if (tag === 'p') this.pop();
    }
  }

  text(data: string): void {
    this.pending += data;
  }

  end(): void {
    this.flush();
  }

  /** The hints of an element; pages use the same classes time and again. */
  private hintsOf({ class: classes = '', id = '' }: PageElement['attributes']): string {
    if (classes === '' && id === '') return '';
    // An id stands on one element.
    if (id !== '') return hintsOf(classes, id);
    const known = this.hints.get(classes);
    if (known !== undefined) return known;
    const hints = hintsOf(classes, id);
    this.hints.set(classes, hints);
    return hints;
  }

  private tagOf(name: string): string {
    return name === 'image' && !this.isForeign ? 'img' : name;
  }

  private push(element: OpenElement): void {
    const { tag } = element;
    this.tags.push(tag);
    this.tops.push(this.top);
    this.contexts.push(this.isForeign);
    if (this.tags.length < MAX_TREE_DEPTH) this.top = element;
    if (FOREIGN.has(tag)) this.isForeign = true;
    else if (this.isForeign && INTEGRATION.has(tag)) this.isForeign = false;
  }

  private pop(): void {
    this.flush();
    this.tags.pop();
    this.top = this.tops.pop() ?? this.root;
    this.isForeign = this.contexts.pop() ?? false;
  }

  private flush(): void {
    if (this.pending === '') return;
    this.top.children.push({ kind: 'text', data: this.pending });
    this.pending = '';
  }
}
