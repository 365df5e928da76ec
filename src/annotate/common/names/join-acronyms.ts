import type { Ground } from './grow-run.ts';
import type { Mention } from './mention.ts';

/** Letters of acronyms. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 7;

/**
 * Gives an acronym that the text introduces in brackets after its name ("Quandor Water Agency (QWA)") the key and type of that name, wherever it stands in the
 * text; a known acronym gives its own to the name instead.
 */
export function joinAcronyms(ground: Ground, mentions: readonly Mention[]): void {
  const ends = new Map(mentions.filter(m => !m.isDropped && m.rule !== 'role').map(m => [m.to, m]));
  const meant = new Map<string, Mention>();
  let moves = 0;
  const given = new Set<string>();
  for (const acronym of mentions) {
    const full = ends.get(acronym.from);
    if (full === undefined || !isIntroduced(ground, full, acronym)) continue;
    if (acronym.entry?.type === 'organization' && acronym.entity !== undefined) {
      if (full.entity === undefined || (full.entity === acronym.entity && given.has(acronym.entity))) continue;
      if (full.entity === acronym.entity) given.add(acronym.entity);
      const { entity } = full;
      for (const other of mentions) if (other.entity === entity) give(other, acronym);
      if (++moves >= MAX_ACRONYMS) break;
    } else if (acronym.entry === undefined) meant.set(ground.tokens[acronym.from]?.plain ?? '', full);
    if (meant.size >= MAX_ACRONYMS) break;
  }
  for (const mention of mentions) {
    const full =
      mention.entry || mention.to - mention.from > 1 ? undefined : meant.get(ground.tokens[mention.from]?.plain ?? '');
    if (full) give(mention, full);
  }
}

/** More are those of a list, not of an article. */
const MAX_ACRONYMS = 50;

function give(mention: Mention, { entity, type }: Mention): void {
  if (entity !== undefined) mention.entity = entity;
  mention.type = type === 'person' || type === undefined ? 'organization' : type;
  mention.isDropped = false;
}

/** True for an acronym in brackets that has the first letters of the name before it in their order, or that stands after an organisation. */
function isIntroduced({ tokens }: Ground, full: Mention, { from, to }: Mention): boolean {
  const token = tokens[from];
  if (token === undefined || to - from !== 1 || token.gap !== 'bracket' || !token.isUpper || full.to - full.from < 2)
    return false;
  if (token.text.length < MIN_LETTERS || token.text.length > MAX_LETTERS) return false;
  if (full.type === 'organization') return true;
  const initials = tokens
    .slice(full.from, full.to)
    .filter(word => word.isCapital)
    .map(word => word.plain[0]);
  return initials.join('') === token.plain;
}
