import { decodeHTML } from 'entities';
import { canonicalText } from '../../lib/text.ts';
import type { JsonObject } from '../metadata/json-ld.ts';
import type { TextBlock } from './compose-text.ts';

/** The paragraphs of the text that a JSON-LD object states (`articleBody`), tags removed; none where it states no text. */
export function statedBody(object: JsonObject | undefined): TextBlock[] {
  const body = object?.articleBody;
  if (typeof body !== 'string') return [];
  const paragraphs = canonicalText(
    decodeHTML(body)
      .replace(/<\/?(?:p|div|br|h\d|li)\b[^<>]{0,300}>/gi, '\n\n')
      .replace(/<[^<>]{1,300}>/g, ' '),
  ).split('\n\n');
  return paragraphs.filter(text => text !== '').map(text => ({ kind: 'paragraph', text, links: [] }));
}
