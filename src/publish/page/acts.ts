import { ACTS, type Act } from '../../model/annotation.ts';
import { tokens } from '../html/attributes.ts';
import { html, type SafeHtml } from '../html/html.ts';
import type { Attribute, Printable } from '../html/printable.ts';
import type { PageContext } from './page-context.ts';

interface Acting {
  readonly act: Act;
  readonly negated?: boolean;
}

/** The word of an act: "rejects", or "does not reject" where the act itself is denied. */
export const actWord = ({ messages }: PageContext, { act, negated }: Acting): Printable =>
  messages.text(negated ? `actNot.${act}` : `act.${act}`);

/** An act as its word; its class gives it glyph and colour in the style sheet. */
export function renderAct(context: PageContext, acting: Acting): SafeHtml {
  return html`<span class="${ACT_CLASS[acting.negated ? 'not' : acting.act]}">${actWord(context, acting)}</span>`;
}

const ACT_CLASS = Object.fromEntries([...ACTS, 'not' as const].map(act => [act, tokens('act', act)])) as Readonly<
  Record<Act | 'not', Attribute>
>;
