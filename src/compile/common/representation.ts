import { type Span, sliceOf } from '../../lib/span.ts';
import { wordSpans } from '../../lib/words.ts';
import { type AnnotatedArticle, annotationsOf, type NameAnnotation } from '../../model/annotation.ts';
import type { Speaker } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import { typeOfEntity } from './printed-forms.ts';
import { findRoleKind, type RoleKind } from './role-words.ts';
import { aliasesOf } from './story-aliases.ts';
import type { Mention, StoryView } from './story-view.ts';

/** Who speaks: an entity, or a named organ with the place where it is printed. */
export type Represented = Pick<Speaker, 'entity'> & Partial<Pick<Speaker, 'namePassage'>>;

/** Gives the key of the country or organisation that a speaker speaks for; the speaker's own key where that is not certain. */
export type Representation = (speaker: Represented) => string;

/** Share of the votes for one country or organisation that makes it certain. */
const MIN_SHARE = 2 / 3;

/** Characters between a name or its role and the country it belongs to: "of the", "des". */
const MAX_LINK_CHARS = 12;

/** Words that make what follows the owner, by language, with the articles that may follow them. Other prepositions name where someone speaks. */
const OWNER_LINKS: Readonly<Record<string, string>> = {
  en: 'of for the',
  sv: 'för av',
  de: 'der des von',
  fr: 'de du des d la le l',
  es: 'de del la el los las',
};

const cache = new WeakMap<StoryView, Representation>();

/** For each speaker of a story what the roles printed beside the name say: "the Velmarian minister Ada Lund" speaks for Velmar. Found once. */
export function representationOf(view: StoryView): Representation {
  const known = cache.get(view) ?? findRepresentation(view);
  cache.set(view, known);
  return known;
}

function findRepresentation(view: StoryView): Representation {
  const known = new Map<string, string>();
  return speaker => {
    const represented = known.get(speaker.entity) ?? representedBy(view, speaker);
    known.set(speaker.entity, represented);
    return represented;
  };
}

function representedBy(view: StoryView, { entity, namePassage }: Represented): string {
  const body = bodyOf(entity);
  if (body !== undefined) return body;
  if (aliasesOf(view).isPlace(entity)) return entity;
  const isPerson = entity.startsWith('p:') || typeOfEntity(view, entity) === 'person';
  const votes = isPerson
    ? view.mentionsOf(entity).map(mention => voteOfMention(view, mention))
    : [namePassage && voteOfPrint(view, namePassage)];
  const cast = votes.filter(vote => vote !== undefined);
  const [best] = [...Map.groupBy(cast, vote => vote)].sort((a, b) => b[1].length - a[1].length);
  return best && best[0] !== '' && best[1].length >= cast.length * MIN_SHARE ? best[0] : entity;
}

/** The vote of a speaker that is no name but a named organ ("the Velmarian defence ministry"). */
function voteOfPrint(view: StoryView, passage: Passage): string | undefined {
  const article = view.findArticle(passage.article);
  return article && voteOf(view, article, { role: passage, outer: passage });
}

/** Bodies that speak for their country ("o:xx/government"), and capitals, which stand for its government ("l:xx/capital"). */
const SPEAKING_BODY =
  /^(?:l:(\w\w)\/capital|o:(\w\w)\/(?:government|foreign-ministry|defence-ministry|presidency|premiership|chancellery|embassy))$/;

function bodyOf(entity: string): string | undefined {
  const [, capital, body] = SPEAKING_BODY.exec(entity) ?? [];
  const country = capital ?? body;
  return country === undefined ? undefined : `l:${country}`;
}

function voteOfMention(view: StoryView, { article, name }: Mention): string | undefined {
  const role = name.role ?? findRoleBefore(article, name);
  if (role === undefined) return undefined;
  const outer = { start: Math.min(name.start, role.start), end: Math.max(name.end, role.end) };
  return voteOf(view, article, { role, outer, name });
}

/** Characters before a name in which a role with its complements is looked for: "la secrétaire générale du pacte de …, ". */
const MAX_ROLE_CHARS = 60;

/** From the last role word before a name up to the name, within one clause; a comma may stand right before the name. */
function findRoleBefore({ text, language }: AnnotatedArticle, name: Span): Span | undefined {
  const start = Math.max(0, name.start - MAX_ROLE_CHARS);
  const clause = /[^.;:()"“”«»—\n]*$/u.exec(
    text.slice(start, name.start).replace(/,\s*$/, match => ' '.repeat(match.length)),
  );
  const from = start + (clause?.index ?? 0);
  if (text.slice(from, name.start).replace(/,\s*$/, '').includes(',')) return undefined;
  const words = wordSpans(text, { start: from, end: name.start });
  const role = words.find(word => findRoleKind(sliceOf(text, word), language) !== undefined);
  return role && { start: role.start, end: name.start };
}

/** A role where it stands: `outer` holds it and the name it belongs to. */
interface PrintedRole {
  readonly role: Span;
  readonly outer: Span;
  readonly name?: NameAnnotation;
}

/** The key that a printed role votes for; '' where the role speaks for nobody but its holder; undefined where it is no role. */
function voteOf(view: StoryView, article: AnnotatedArticle, printed: PrintedRole): string | undefined {
  const kind = kindOfRole(article, printed.role);
  if (kind === undefined) return undefined;
  if (kind === 'own') return '';
  const candidates = [...entitiesAround(view, article, printed), ...adjectivesAround(view, article, printed.outer)];
  const place = candidates.find(entity => aliasesOf(view).isPlace(entity));
  const body = candidates.find(entity => entity !== place && typeOfEntity(view, entity) !== 'person');
  if (kind === 'voice') return body ?? place;
  return place ?? (kind === 'body' ? body : undefined);
}

/** What sort of role the words of a span name: one that speaks for its holder alone decides. */
function kindOfRole({ text, language }: AnnotatedArticle, role: Span): RoleKind | undefined {
  const kinds = wordSpans(text, role).map(word => findRoleKind(sliceOf(text, word), language));
  return (['own', 'voice', 'state', 'body'] as const).find(kind => kinds.includes(kind));
}

/** Entities named in a role, right before it ("Velmar's", "Velmarian") or right behind it and the name ("of the Harbour League"). */
function entitiesAround(view: StoryView, article: AnnotatedArticle, { outer, name }: PrintedRole): string[] {
  const aliases = aliasesOf(view);
  return annotationsOf(article, 'name')
    .filter(other => other !== name && other.type !== 'person' && isBeside(article, outer, other))
    .flatMap(({ entity }) => (entity === undefined ? [] : [aliases.resolve(entity)]))
    .map(entity => bodyOf(entity) ?? entity);
}

function isBeside({ text, language }: AnnotatedArticle, outer: Span, other: Span): boolean {
  if (other.start >= outer.start && other.end <= outer.end) return true;
  const gap = other.end <= outer.start ? text.slice(other.end, outer.start) : text.slice(outer.end, other.start);
  if (gap.length > MAX_LINK_CHARS || /[.,;:()"“”«»\n]/.test(gap)) return false;
  const words = gap.toLowerCase().match(/\p{L}+/gu) ?? [];
  const before = other.end <= outer.start;
  const links = OWNER_LINKS[language.slice(0, 2)]?.split(' ') ?? [];
  return before ? words.every(word => word === 's') : words.length > 0 && words.every(word => links.includes(word));
}

/** Places by their adjectives in a role or right before it ("the Velmarian foreign minister"). */
function adjectivesAround(view: StoryView, article: AnnotatedArticle, outer: Span): string[] {
  const { text, language } = article;
  const before = { start: Math.max(0, outer.start - 30), end: outer.start };
  const last = /[.,;:()\n]\s*$/.test(sliceOf(text, before)) ? undefined : wordSpans(text, before).at(-1);
  const words = [...(last ? [last] : []), ...wordSpans(text, outer)];
  return words.flatMap(word => aliasesOf(view).findPlaceForm(sliceOf(text, word), language) ?? []);
}
