import { shortHash } from '../../lib/hash.ts';
import { isWithin, type Span } from '../../lib/span.ts';
import type { Act, AnnotatedArticle } from '../../model/annotation.ts';
import type { Voice, VoiceStatement } from '../../model/dossier.ts';
import type { Passage } from '../../model/passage.ts';
import { passageOf } from '../../model/passage.ts';
import type { StorySentence, StoryView } from '../common/story-view.ts';
import { findRepresentation } from './represented.ts';

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

/** The stands that the voices of a story take, oldest first. */
export function listClaims(view: StoryView, voices: readonly Voice[]): Claim[] {
  const represent = representationAmong(view, voices);
  return voices
    .flatMap(voice =>
      voice.statements
        .filter(({ act }) => STANCES.has(act))
        .flatMap(statement => claimOf(view, { voice, statement, actor: represent(voice) }) ?? []),
    )
    .sort(
      (a, b) =>
        compareDates(a.date, b.date) || placeOf(view, a) - placeOf(view, b) || a.content.start - b.content.start,
    );
}

/** Speakers stand for their countries only in a story of several: among people of one country it would set a country against itself. */
function representationAmong(view: StoryView, voices: readonly Voice[]): (voice: Voice) => string {
  const represent = findRepresentation(view);
  const actors = new Set(
    voices
      .filter(({ statements }) => statements.some(({ act }) => STANCES.has(act)))
      .map(({ speaker }) => [speaker.entity, represent(speaker)] as const)
      .filter(([own, represented]) => own !== represented)
      .map(([, represented]) => represented),
  );
  return ({ speaker }) => (actors.size >= MIN_PARTIES ? represent(speaker) : speaker.entity);
}

/** Countries and organisations that must be spoken for. */
const MIN_PARTIES = 2;

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
    id: shortHash(`position\n${id}\n${act}`),
    actor,
    voice,
    act,
    negated,
    ...(date && { date }),
    article,
    content,
    sentence,
    passage: claimPassage(statement, sentence),
    articles: [content, ...variants.map(variant => variant.content)].map(passage => passage.article),
  };
}

/** A quotation as it stands; reported speech with the sentence that reports it, since the verb is what says the stand. */
function claimPassage({ form, content }: VoiceStatement, sentence: StorySentence | undefined): Passage {
  if (form === 'direct' || sentence === undefined) return content;
  const { article } = sentence;
  if (isWithin(content, sentence)) return passageOf(article, sentence);
  const span = { start: Math.min(sentence.start, content.start), end: Math.max(sentence.end, content.end) };
  return passageOf(article, span);
}
