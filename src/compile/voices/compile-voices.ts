import { shortHash } from '../../lib/hash.ts';
import { sliceOf } from '../../lib/span.ts';
import { wordsOf } from '../../lib/words.ts';
import type { Speaker, Voice, VoiceStatement } from '../../model/dossier.ts';
import { type Passage, passageOf } from '../../model/passage.ts';
import { findNamePassage, findRolePassages } from '../common/printed-forms.ts';
import { listStatements, type StoryStatement } from '../common/story-statements.ts';
import { countOrigins, type StoryView } from '../common/story-view.ts';
import { joinTranslations } from './join-translations.ts';
import { selectKeyPoints } from './key-points.ts';
import { groupUtterances, type Utterance } from './utterances.ts';

/** Wordings of a role that a voice shows. */
const MAX_ROLES = 5;

/**
 * What each speaker of a story said: by independent origins that carry the speaker, then by number of statements. Statements in order of date;
 * what several articles print is one statement with variants. Speakers that are not certain ("he", "officials") have no voice.
 */
export function compileVoices(view: StoryView): Voice[] {
  const lanes = Map.groupBy(listStatements(view), ({ lane }) => lane);
  return [...lanes]
    .map(([lane, statements]) => ({ voice: voiceOf(view, lane, statements), origins: countOrigins(statements) }))
    .sort((a, b) => b.origins - a.origins || b.voice.statements.length - a.voice.statements.length)
    .map(({ voice }) => voice);
}

function voiceOf(view: StoryView, lane: string, statements: readonly StoryStatement[]): Voice {
  const { mainLanguage } = view;
  const grouped = groupUtterances(statements, mainLanguage);
  const utterances = joinTranslations(grouped, { lane, mainLanguage }).toSorted(byDate);
  return {
    speaker: speakerOf(view, lane, statements),
    statements: utterances.map(voiceStatementOf),
    keyPoints: selectKeyPoints(view, utterances),
  };
}

/** Oldest first, undated last; the sort is stable, so that one day keeps the story's order. */
function byDate(a: Utterance, b: Utterance): number {
  const [x, y] = [dateOf(a) ?? '9999', dateOf(b) ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The earliest day on which any article has it. */
const dateOf = ({ statements }: Utterance): string | undefined =>
  statements.flatMap(({ date }) => date ?? []).sort()[0];

function speakerOf(view: StoryView, lane: string, statements: readonly StoryStatement[]): Speaker {
  const namePassage = findNamePassage(view, lane) ?? fullestSpeaker(view, statements);
  const rolePassages = findRolePassages(view, lane, MAX_ROLES);
  return {
    entity: lane,
    name: namePassage.text,
    namePassage,
    roles: rolePassages.map(({ text }) => text),
    rolePassages,
  };
}

/** The longest form of a speaker as statements print it, in the main language where it is printed in it. */
function fullestSpeaker(view: StoryView, statements: readonly StoryStatement[]): Passage {
  const main = statements.filter(({ article }) => article.language === view.mainLanguage);
  const [first] = (main.length > 0 ? main : statements).toSorted((a, b) => wordsPrinted(b) - wordsPrinted(a));
  if (first === undefined) throw new RangeError('a voice has at least one statement');
  return passageOf(first.article, first.speaker);
}

const wordsPrinted = ({ article, speaker }: StoryStatement): number => wordsOf(sliceOf(article.text, speaker)).length;

function voiceStatementOf(utterance: Utterance): VoiceStatement {
  const { main, act, variants } = utterance;
  const { article, annotation, speaker } = main;
  const date = dateOf(utterance);
  const { cue, reportedBy } = annotation;
  const reporter = reportedBy && passageOf(article, reportedBy);
  return {
    id: statementId(utterance),
    form: annotation.form,
    act,
    ...(annotation.negated && { negated: true as const }),
    ...(date && { date }),
    content: passageOf(article, annotation.content),
    speaker: passageOf(article, speaker),
    ...(cue && { cue: passageOf(article, cue) }),
    ...(reporter && { reportedBy: { name: reporter.text, passage: reporter } }),
    ...(variants.length > 0 && {
      variants: variants.map(({ statement, isAltered }) => ({
        content: passageOf(statement.article, statement.annotation.content),
        isAltered,
      })),
    }),
  };
}

/** From the first print, so that wordings that come later do not change it. */
function statementId({ statements }: Utterance): string {
  const [first] = statements;
  const { start, end } = first?.annotation.content ?? { start: 0, end: 0 };
  return shortHash(`statement\n${first?.article.id}\n${start}\n${end}`);
}
