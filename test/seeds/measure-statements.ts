import type { Span } from '../../src/lib/span.ts';
import { isOverlapping, sliceOf } from '../../src/lib/span.ts';
import { annotationsOf, type StatementAnnotation } from '../../src/model/annotation.ts';
import { type Figures, harmonic, ratio, shareOf } from '../scores.ts';
import { type FoundArticle, overlapOf, type Seeds } from './read-seeds.ts';
import type { GoldStatement } from './read-seeds-gold.ts';
import { type ActorTest, actorTest } from './same-actor.ts';

/** Share of the letters of the longer content that two contents must have in common to be one statement. */
const MIN_OVERLAP = 0.5;

interface FoundStatement {
  readonly annotation: StatementAnnotation;
  readonly content: Span;
  readonly source: FoundArticle;
}

/** A statement of the gold beside the one found for it. */
interface Match {
  readonly gold: GoldStatement;
  readonly found: FoundStatement | undefined;
  readonly isSpeaker: boolean;
}

/**
 * Statements. Direct ones by F1: a found one is right where the gold has a direct or mixed one at its place. The others by recall, because the gold
 * holds those that carry the story only. Speakers, acts and the rest are shares of what was matched. Where several statements of one place
 * overlap (a report of a report), the one with the right speaker is compared.
 */
export function measureStatements(seeds: Seeds): Figures {
  const isActor = actorTest(seeds);
  const matches: Match[] = [];
  const direct = { right: 0, found: 0 };
  for (const { gold, found: source } of seeds.pairs) {
    const found = source === undefined ? [] : listStatements(source);
    const wanted = gold.statements.map(s => ({ gold: s, content: seeds.lettersAt(gold.file, s.content) }));
    for (const { gold: statement, content } of wanted) {
      const speakerAt = statement.speakerAt && seeds.lettersAt(gold.file, statement.speakerAt);
      matches.push(matchOf(statement, { content, speakerAt, found, isActor }));
    }
    for (const { annotation, content } of found) {
      if (annotation.form !== 'direct') continue;
      const same = wanted.filter(w => overlapOf(w.content, content) >= MIN_OVERLAP).map(w => w.gold);
      if (same.some(s => s.isOptional)) continue;
      direct.found++;
      if (same.some(s => s.form !== 'indirect')) direct.right++;
    }
  }
  return { ...figuresOf(matches, isActor), directF1: directF1(matches, direct) };
}

function listStatements(source: FoundArticle): FoundStatement[] {
  return annotationsOf(source.article, 'statement').flatMap(annotation => {
    const content = source.place.find(annotation.content);
    return content ? [{ annotation, content, source }] : [];
  });
}

interface Wanted {
  readonly content: Span;
  readonly speakerAt: Span | undefined;
  readonly found: readonly FoundStatement[];
  readonly isActor: ActorTest;
}

function matchOf(gold: GoldStatement, { content, speakerAt, found, isActor }: Wanted): Match {
  const candidates = found
    .filter(s => overlapOf(s.content, content) >= MIN_OVERLAP)
    .map(s => ({ found: s, isSpeaker: isSpeaker(s, { gold, speakerAt, isActor }) }))
    .sort(
      (a, b) =>
        Number(b.isSpeaker) - Number(a.isSpeaker) ||
        overlapOf(b.found.content, content) - overlapOf(a.found.content, content),
    );
  return { gold, ...(candidates[0] ?? { found: undefined, isSpeaker: false }) };
}

/** The speaker is right by name, by another name of its entity, or, where no name is printed, by its place. */
function isSpeaker(
  { annotation: { speaker }, source }: FoundStatement,
  { gold, speakerAt, isActor }: Pick<Wanted, 'speakerAt' | 'isActor'> & { gold: GoldStatement },
): boolean {
  if (speaker === null) return false;
  const printed = sliceOf(source.article.text, speaker);
  if (gold.speakers.some(key => isActor(printed, speaker.entity, key))) return true;
  const place = speakerAt && source.place.find(speaker);
  return place !== undefined && speakerAt !== undefined && isOverlapping(place, speakerAt);
}

function directF1(matches: readonly Match[], { right, found }: { right: number; found: number }): number {
  const wanted = matches.filter(m => m.gold.form === 'direct' && !m.gold.isOptional);
  return harmonic(
    ratio(right, found),
    shareOf(wanted, m => m.found !== undefined),
  );
}

function figuresOf(matches: readonly Match[], isActor: ActorTest): Figures {
  const needed = matches.filter(m => !m.gold.isOptional);
  const matched = needed.flatMap(m => (m.found ? [{ ...m, found: m.found }] : []));
  const isFound = (m: Match): boolean => m.found !== undefined;
  return {
    reportedRecall: shareOf(
      needed.filter(m => m.gold.form !== 'direct'),
      isFound,
    ),
    speakers: shareOf(matched, m => m.isSpeaker),
    acts: shareOf(matched, m => m.gold.acts.includes(m.found.annotation.act)),
    forms: shareOf(matched, m => m.gold.form === m.found.annotation.form),
    negations: shareOf(matched, m => m.gold.negated === m.found.annotation.negated),
    keyPoints: shareOf(
      needed.filter(m => m.gold.isKeyPoint),
      m => m.found?.annotation.isKeyPoint === true,
    ),
    reporters: shareOf(
      needed.filter(m => m.gold.reportedBy !== undefined),
      m => m.found !== undefined && isReporter(m.found, m.gold.reportedBy ?? '', isActor),
    ),
  };
}

function isReporter({ annotation: { reportedBy }, source }: FoundStatement, key: string, isActor: ActorTest): boolean {
  return reportedBy !== undefined && isActor(sliceOf(source.article.text, reportedBy), reportedBy.entity, key);
}
