import type { en } from './en.ts';

/** The keys of the interface catalogue; English has all of them. */
export type MessageKey = keyof typeof en;

/** A fixed sentence with slots ("{name}"), or one for each plural category that the language has (CLDR); `other` is the rest. */
export type Template =
  | string
  | { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string };

/** The whole interface in one language. */
export type Catalogue = Readonly<Record<MessageKey, Template>>;
