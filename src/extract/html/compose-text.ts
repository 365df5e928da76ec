import type { Block, BlockKind, Link } from '../../model/article.ts';

/** A block that goes into an article's text. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: string }[];
}

/** An article's text with the spans of its blocks and links, in order. */
export interface ComposedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** Canonical text out of blocks, with the exact span of every block and link. Addresses are made absolute; what is no web address is left out. */
export function composeText(source: readonly TextBlock[], base: string | undefined): ComposedText {
  let text = '';
  const blocks: Block[] = [];
  const links: Link[] = [];
  for (const block of source) {
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${block.text}`;
    blocks.push({ kind: block.kind, start, end: text.length });
    for (const link of block.links) {
      const url = absoluteUrl(link.url, base);
      if (url !== undefined) links.push({ start: start + link.start, end: start + link.end, url });
    }
  }
  return { text, blocks, links };
}

/** An absolute http(s) address, or undefined. */
export function absoluteUrl(url: string, base: string | undefined): string | undefined {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const parsed = URL.parse(trimmed, base);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}
