import { conceptsOf } from '../../lib/concepts.ts';
import { shortHash } from '../../lib/hash.ts';
import { isWithin, type Span, sliceOf } from '../../lib/span.ts';
import { unique } from '../../lib/unique.ts';
import { wordSpans } from '../../lib/words.ts';
import { type Act, type AnnotatedArticle, annotationsOf } from '../../model/annotation.ts';
import type { Voice, VoiceStatement } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import { passageOf } from '../../model/passage.ts';
import { representationOf } from '../common/representation.ts';
import { aliasesOf } from '../common/story-aliases.ts';
import type { StorySentence, StoryView } from '../common/story-view.ts';

/** A stand that an actor takes by a statement, before it is known which issue it is about. */
export interface Claim {
  readonly id: string;
  /** Key of the country or organisation spoken for, or of the speaker. */
  readonly actor: string;
  readonly voice: Voice;
  readonly act: Act;
  readonly negated: boolean;
  readonly date?: string;
  readonly article: AnnotatedArticle;
  readonly content: Span;
  /** The sentence around the statement; undefined in a heading or list. */
  readonly sentence: StorySentence | undefined;
  readonly passage: Passage;
  /** Whose demands or offers the content names ("Velmar's demands"), where the act answers such. */
  readonly answersTo: readonly string[];
  /** The articles that print it, in any wording. */
  readonly articles: readonly string[];
}

/** Acts by which an actor takes a stand. */
const STANCES: ReadonlySet<Act> = new Set([
  'demand',
  'propose',
  'offer',
  'accept',
  'reject',
  'warn',
  'threaten',
  'deny',
  'confirm',
  'condemn',
  'welcome',
  'promise',
  'support',
]);

/** The stands that the voices of a story take, oldest first; one that two take together ("A and B reject") once for each. */
export function listClaims(view: StoryView, voices: readonly Voice[]): Claim[] {
  const actorsOf = findActors(view, voices);
  return voices
    .flatMap(voice =>
      voice.statements
        .filter(({ act }) => STANCES.has(act))
        .flatMap(statement => actorsOf(voice).flatMap(actor => claimOf(view, { voice, statement, actor }) ?? [])),
    )
    .sort(
      (a, b) =>
        compareDates(a.date, b.date) || placeOf(view, a) - placeOf(view, b) || a.content.start - b.content.start,
    );
}

/**
 * Whom each voice speaks for. Speakers stand for their countries only in a story of several: among people of one country it would set a country against
 * itself. A group that is known by a country's name alone ("Velmarian farmers") speaks for nobody.
 */
function findActors(view: StoryView, voices: readonly Voice[]): (voice: Voice) => readonly string[] {
  const represent = representationOf(view);
  const parties = new Set(
    voices
      .filter(({ statements }) => statements.some(({ act }) => STANCES.has(act)))
      .map(({ speaker }) => [speaker.entity, represent(speaker)] as const)
      .filter(([own, represented]) => own !== represented)
      .map(([, represented]) => represented),
  );
  return ({ speaker }) => {
    const { entity } = speaker;
    const partners = partnersIn(entity);
    if (partners.length > 1) return partners.map(partner => represent({ entity: partner }));
    const represented = represent(speaker);
    if (represented === entity) return isUnnamedGroup(entity) ? [] : [entity];
    return [parties.size >= MIN_PARTIES ? represented : entity];
  };
}

/** Countries and organisations that must be spoken for. */
const MIN_PARTIES = 2;

/** True for a lane of words with an entity among them, that speaks for no entity ("s:en:farmer l:xx"). */
const isUnnamedGroup = (lane: string): boolean =>
  lane.startsWith('s:') && / [a-z]:|^[a-z]:/.test(lane.slice('s:en:'.length));

/** The entities that a lane of nothing but entities joins: "s:en:l:xx o:league". */
function partnersIn(lane: string): string[] {
  const keys = lane.startsWith('s:') ? lane.slice('s:en:'.length).split(' ') : [];
  return keys.every(key => /^[a-z]:/.test(key)) ? keys : [];
}

const compareDates = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0);

const placeOf = ({ articles }: StoryView, { article }: Claim): number => articles.indexOf(article);

interface Source {
  readonly voice: Voice;
  readonly statement: VoiceStatement;
  readonly actor: string;
}

function claimOf(view: StoryView, { voice, statement, actor }: Source): Claim | undefined {
  const { content, cue, act, date, negated = false, variants = [], id } = statement;
  const article = view.findArticle(content.article);
  if (article === undefined) return undefined;
  const sentence = view.findSentenceAt(article.id, cue ?? content);
  return {
    id: shortHash(`position\n${id}\n${act}\n${actor}`),
    actor,
    voice,
    act,
    negated,
    ...(date && { date }),
    article,
    content,
    sentence,
    answersTo: namedAskers(view, article, content),
    passage: claimPassage(statement, sentence),
    articles: [content, ...variants.map(variant => variant.content)].map(passage => passage.article),
  };
}

/** Those who are named in a content that speaks of demands, calls or offers. */
function namedAskers(view: StoryView, article: AnnotatedArticle, content: Span): string[] {
  const isOfAsking = wordSpans(article.text, content)
    .flatMap(word => conceptsOf(sliceOf(article.text, word).toLowerCase(), article.language))
    .some(concept => concept.startsWith('speech/'));
  if (!isOfAsking) return [];
  const aliases = aliasesOf(view);
  const names = annotationsOf(article, 'name').filter(name => isWithin(name, content));
  const entities = names.flatMap(({ entity }) => (entity === undefined ? [] : [aliases.resolve(entity)]));
  return unique(entities.map(entity => representationOf(view)({ entity })));
}

/** A quotation as it stands; reported speech with the sentence that reports it, since the verb is what says the stand. */
function claimPassage({ form, content }: VoiceStatement, sentence: StorySentence | undefined): Passage {
  if (form === 'direct' || sentence === undefined) return content;
  const { article } = sentence;
  if (isWithin(content, sentence)) return passageOf(article, sentence);
  const span = { start: Math.min(sentence.start, content.start), end: Math.max(sentence.end, content.end) };
  return passageOf(article, span);
}
