import type { Span } from '../../../lib/span.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import { CLASS, type Lexicon } from './lexicon.ts';
import { isMark, isOf } from './token-tests.ts';
import type { Token } from './tokens.ts';

/**
 * The entity that a speaker's noun phrase names, by the names that overlap it: its one person where that person is the head and not someone that the
 * head belongs to ("Berg's aide", "a spokesman for Berg"), else an organization or place that is the whole phrase but for its article.
 */
export function entityOfPhrase(
  span: Span,
  names: readonly NameAnnotation[],
  context: PhraseContext,
): string | undefined {
  const tokens = context.tokens.filter(token => token.start >= span.start && token.end <= span.end);
  const comma = tokens.find(token => isMark(token, ','))?.start ?? span.end;
  const heads = names.filter(name => name.start < comma && isHead(name, tokens, { ...context, end: comma }));
  const named = names.filter(
    n => n.type === 'person' && n.start < comma && !isOwner(n, tokens, { lexicon: context.lexicon, end: comma }),
  );
  if (new Set(named.map(name => name.entity)).size > 1) return undefined;
  const persons = new Set(heads.filter(name => name.type === 'person').map(name => name.entity));
  if (persons.size > 0) return persons.size === 1 ? [...persons][0] : undefined;
  if (names.some(name => name.type === 'person' && name.start < comma)) return undefined;
  const apposed = new Set(names.filter(name => name.type === 'person' && name.start > comma).map(name => name.entity));
  const whole = heads.find(name => name.type !== 'person' && isWholePhrase(name, tokens, comma));
  return whole ? whole.entity : apposed.size === 1 && heads.length === 0 ? [...apposed][0] : undefined;
}

/**
 * The names of a speaker's phrase; where none is a person, a sequence of names that nothing decided about is taken for one, unless an article stands before
 * it.
 */
export function personsFirst(
  names: readonly NameAnnotation[],
  { text, lexicon }: { text: string; lexicon: Lexicon },
): readonly NameAnnotation[] {
  if (names.some(name => name.type === 'person')) return names;
  return names.map(name => {
    if (name.type !== 'other' || !name.entity?.startsWith('p:')) return name;
    const before = /(\p{L}+['’]?)\s*$/u.exec(text.slice(Math.max(0, name.start - 20), name.start))?.[1] ?? '';
    const classes = lexicon.entries.get(before.toLowerCase())?.classes ?? 0;
    return (classes & CLASS.determiner) !== 0 ? name : { ...name, type: 'person' as const };
  });
}

/** What is needed beside the phrase itself. */
export interface PhraseContext {
  readonly text: string;
  /** The tokens of the unit that holds the phrase. */
  readonly tokens: readonly Token[];
  /** The verb that the phrase is the subject of, where there is one. */
  readonly cue: Span | null;
  readonly lexicon: Lexicon;
}

function isHead(
  name: NameAnnotation,
  tokens: readonly Token[],
  { end, ...context }: PhraseContext & { end: number },
): boolean {
  if (name.type === 'person' && !isLastWord(name, tokens, end)) return false;
  if (isOwner(name, tokens, { lexicon: context.lexicon, end })) return false;
  const before = tokens.filter(token => token.start < name.start);
  const preposition = before.findLastIndex(token => isOf(token, CLASS.preposition | CLASS.genitive));
  if (preposition !== -1 && !isRoleAcross(name, before, { preposition, lexicon: context.lexicon })) return false;
  if (before.some(token => isOf(token, CLASS.relative | CLASS.that))) return false;
  return !isGoverned(name, before, context);
}

/**
 * True when a preposition before a name belongs to the person's own role ("Secretary of State Berg") rather than to someone the person is named for
 * ("a spokesman for Berg", "the friends of President Berg").
 */
function isRoleAcross(
  { role }: NameAnnotation,
  before: readonly Token[],
  { preposition, lexicon }: { preposition: number; lexicon: Lexicon },
): boolean {
  const between = before.slice(preposition + 1).filter(token => token.kind === 'word');
  if (between.length === 0 || isOf(before[0], CLASS.indefinite)) return false;
  if (role) return role.start <= (before[preposition]?.start ?? 0);
  const noun = before[preposition - 1];
  return lexicon.data.hasCapitalNouns === true || noun?.isCapital === true || between.some(token => !token.isCapital);
}

const AFTER_NAME =
  CLASS.preposition |
  CLASS.adverb |
  CLASS.time |
  CLASS.relative |
  CLASS.determiner |
  CLASS.objectPronoun |
  CLASS.negation;

/** "the Berg campaign", "Berg and her aides": words of the phrase behind a name make it someone else's. */
function isLastWord(name: Span, tokens: readonly Token[], end: number): boolean {
  const at = tokens.findIndex(token => token.start >= name.end);
  const next = tokens.slice(at).find(token => token.kind === 'word' || isMark(token, '('));
  return at === -1 || next === undefined || next.start >= end || next.kind === 'mark' || isOf(next, AFTER_NAME);
}

/** "Berg's aide", "Bergs talesperson": more of the phrase follows a name with the owner's ending. */
function isOwner(
  { end: nameEnd }: Span,
  tokens: readonly Token[],
  { lexicon, end }: { lexicon: Lexicon; end: number },
): boolean {
  const last = tokens.findLast(token => token.start < nameEnd);
  const next = tokens.find(token => token.start >= nameEnd && token.start < end);
  return next?.kind === 'word' && last !== undefined && lexicon.genitiveEnding?.test(last.lower) === true;
}

/** "помощник Берегова заявил": a name in the genitive behind a noun, with a masculine verb. */
function isGoverned({ start, end }: Span, before: readonly Token[], { text, cue, lexicon }: PhraseContext): boolean {
  const noun = before.at(-1);
  if (!lexicon.governedName || !cue || noun?.kind !== 'word' || (noun.isCapital && before.length > 1)) return false;
  return lexicon.governedName.test(text.slice(start, end)) && /[лв]$/.test(text.slice(cue.start, cue.end));
}

function isWholePhrase(name: Span, tokens: readonly Token[], end: number): boolean {
  return tokens.every(
    token =>
      token.start >= end ||
      (token.start >= name.start && token.start < name.end) ||
      isOf(token, CLASS.determiner) ||
      token.kind === 'mark',
  );
}
