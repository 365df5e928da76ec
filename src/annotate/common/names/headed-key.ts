import { bodyKey, bodyKindsOf } from './body-key.ts';
import type { NameData } from './data.ts';
import type { Ground } from './grow-run.ts';
import { WORD } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The key of an organisation by its proper words and the kind that its head noun makes it, where the table has that noun; undefined for others. */
export function headedKey({ tokens }: Ground, { from, to, rule }: Mention, data: NameData): string | undefined {
  if (rule !== 'organization') return undefined;
  const kinds = bodyKindsOf(data);
  const words = tokens.slice(from, to);
  const kind = words.flatMap(word => kinds.get(word.plain) ?? [])[0];
  const proper = words.filter(
    word => !kinds.has(word.plain) && !(word.bits & (WORD.orgLink | WORD.particle | WORD.article)),
  );
  return kind === undefined || proper.length === 0
    ? undefined
    : bodyKey(
        proper.map(word => word.plain),
        kind,
        data,
      );
}
