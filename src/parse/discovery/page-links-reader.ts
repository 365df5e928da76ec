import { foldSpaces } from '../../lib/text.ts';

/** A link of a page as written. */
export interface PageLink {
  readonly tag: 'link' | 'a';
  readonly href: string;
  readonly relations: readonly string[];
  readonly type: string;
  readonly title: string;
}

/** Links kept at most: pages with more are lists of links, and their feeds stand in the head. */
const MAX_LINKS = 5000;
/** Characters of a link's text that are kept. */
const MAX_TITLE = 200;

/** Collects what a page says about feeds, as a handler of htmlparser2: links, its base and its microformats. */
export class PageLinksReader {
  readonly links: PageLink[] = [];
  base: string | undefined;
  /** Elements of class h-feed, and of class h-entry. */
  feeds = 0;
  entries = 0;
  private anchor: { readonly link: Omit<PageLink, 'title'>; text: string } | undefined;

  onopentag(tag: string, attributes: Readonly<Record<string, string>>): void {
    const classes = attributes.class ?? '';
    if (classes.includes('h-')) this.countMicroformats(classes.split(/\s+/));
    if (tag === 'base') this.base ??= attributes.href?.trim();
    if ((tag !== 'link' && tag !== 'a') || !attributes.href || this.links.length >= MAX_LINKS) return;
    const link = {
      tag,
      href: attributes.href.trim(),
      relations: (attributes.rel ?? '').toLowerCase().split(/\s+/),
      type: attributes.type ?? '',
    } as const;
    const title = foldSpaces(attributes.title ?? attributes['aria-label'] ?? '');
    if (tag === 'a' && title === '') this.anchor = { link, text: '' };
    else this.links.push({ ...link, title });
  }

  ontext(text: string): void {
    if (this.anchor && this.anchor.text.length < MAX_TITLE) this.anchor.text += text.slice(0, MAX_TITLE);
  }

  onclosetag(tag: string): void {
    if (tag !== 'a' || this.anchor === undefined) return;
    this.links.push({ ...this.anchor.link, title: foldSpaces(this.anchor.text) });
    this.anchor = undefined;
  }

  private countMicroformats(classes: readonly string[]): void {
    if (classes.includes('h-feed')) this.feeds++;
    if (classes.includes('h-entry')) this.entries++;
  }
}
