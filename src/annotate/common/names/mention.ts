import type { Span } from '../../../lib/span.ts';
import type { NameType } from '../../../model/annotation.ts';
import type { Entry } from './entries.ts';

/** How much speaks for each type of name. */
export interface Votes {
  person: number;
  organization: number;
  place: number;
}

/** A name or role in the text while it is being decided what it names; tokens `from` up to `to` (exclusive). */
export interface Mention {
  from: number;
  to: number;
  /** For a lone role: its core, without countries and other names beside it. */
  readonly core?: { readonly from: number; readonly to: number };
  /** What the gazetteer knows of it, for a known name. */
  readonly entry?: Entry | undefined;
  readonly votes: Votes;
  type?: NameType;
  entity?: string;
  role?: Span;
  /** What its role is, for finding the holder of a role that stands alone. */
  roleHead?: string;
  roleWords?: string;
  roleCountry?: string;
  /** Why it was taken for a name: the second part of the rule's id. */
  rule: string;
  /** True where its capital may come from its place in the sentence (or, in German, from being a noun): it needs to be known from elsewhere. */
  isWeak: boolean;
  /** True for the town of a dateline: it says where the report was written, not what it is about, so that it has a key only where the text names it again. */
  isTown?: boolean;
  /** True for a name that turned out to be none. */
  isDropped?: boolean;
}

/** A new mention without votes. */
export const mentionOf = (
  from: number,
  to: number,
  rest: Pick<Mention, 'rule' | 'entry' | 'core'> & { isWeak?: boolean },
): Mention => ({
  from,
  to,
  rule: rest.rule,
  votes: { person: 0, organization: 0, place: 0 },
  isWeak: rest.isWeak ?? false,
  ...(rest.core && { core: rest.core }),
  ...(rest.entry && {
    entry: rest.entry,
    type: rest.entry.type,
    ...(rest.entry.kind !== 'institution' && { entity: rest.entry.entity }),
  }),
});
