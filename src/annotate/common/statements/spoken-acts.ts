import { sliceOf } from '../../../lib/span.ts';
import type { Act } from '../../../model/annotation.ts';
import type { Finding } from './finding.ts';
import { CLASS, type Cue, type Lexicon } from './lexicon.ts';
import { isOf } from './token-tests.ts';

/** How much of a content is looked at for what it does, in code units. */
const MAX_CONTENT = 400;

/**
 * What a speaker does where the verb of the report only says that they speak: "We demand that …", "said she had rejected the plan", "We will not sign". The
 * first verb in the first person decides, else a refusal.
 */
export function withSpokenAct(text: string, finding: Finding, lexicon: Lexicon): Finding {
  const isQuestion = finding.form === 'direct' && isAsked(sliceOf(text, finding.content));
  if (isQuestion && (finding.act === 'say' || finding.act === 'demand')) return { ...finding, act: 'ask' };
  if (finding.act !== 'say' || finding.isKeyPoint || finding.rule.startsWith('thought/')) return finding;
  const words = wordsOf(sliceOf(text, finding.content).slice(0, MAX_CONTENT));
  const { conditionalThreat, imperative, denial } = lexicon.performatives;
  if (conditionalThreat?.test(words)) return { ...finding, act: 'threaten' };
  const own = finding.form !== 'direct' ? ownAct(finding, lexicon) : undefined;
  const act = own ?? (finding.form === 'direct' ? performedAct(words, lexicon) : undefined);
  if (act) return { ...finding, act };
  if (finding.form === 'direct' && imperative?.test(words)) return { ...finding, act: 'demand' };
  if (denial?.test(words)) return { ...finding, act: 'deny' };
  if (lexicon.performatives.conditionalOffer.test(words)) return { ...finding, act: 'offer' };
  return isRefusal(words, finding, lexicon) ? { ...finding, act: 'reject' } : finding;
}

/** True for speech that is one question. */
const isAsked = (content: string): boolean => /^[^.!?…]*\?["”»“]?\s*$/.test(content);

const wordsOf = (content: string): string => content.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');

/** The group of {@link Lexicon.performatives} that holds the verb. */
const VERB = 'verb';

/** The act of the first verb of an act in the first person that is not negated; a negated acceptance rejects. */
function performedAct(words: string, { performatives }: Lexicon): Act | undefined {
  for (const match of words.matchAll(performatives.pattern)) {
    const act = performatives.acts.get(match.groups?.[VERB] ?? '');
    if (!act || performatives.condition.test(words.slice(0, match.index))) continue;
    const isNegated = performatives.negation.test(match[0]) || performatives.negation.test(wordAfter(words, match));
    if (!isNegated) return act;
    if (act === 'accept') return 'reject';
  }
  return undefined;
}

const wordAfter = (words: string, match: RegExpExecArray): string =>
  / \S+/.exec(words.slice(match.index + match[0].length, match.index + match[0].length + 20))?.[0] ?? '';

/** "We will not sign"; in reported words the speaker is "she" or "her government". */
function isRefusal(words: string, { form }: Finding, { performatives }: Lexicon): boolean {
  return (form === 'direct' ? performatives.refusal : performatives.reportedRefusal)?.test(words) === true;
}

/** How far behind the content's first word its verb may stand, in tokens. */
const MAX_GAP = 6;

/** "said he rejected the plan", "said her government had offered to …": the speaker is the subject of the content, whose verb decides. */
function ownAct({ unit: { tokens }, content }: Finding, lexicon: Lexicon): Act | undefined {
  const at = tokens.findIndex(token => token.start >= content.start);
  const first = tokens[at];
  if (!first || first.start !== content.start) return undefined;
  const isPronoun = lexicon.genders.pronouns.has(first.lower) && isOf(first, CLASS.pronoun);
  if (!isPronoun && !isOf(first, CLASS.possessive)) return undefined;
  let isNegated = false;
  for (let k = at + (isPronoun ? 1 : 2); k < tokens.length && k < at + MAX_GAP; k++) {
    const token = tokens[k];
    if (isOf(token, CLASS.negation)) isNegated = true;
    if (isOf(token, CLASS.have | CLASS.adverb | CLASS.negation | CLASS.time | CLASS.objectPronoun)) continue;
    const cue = token?.entry?.cues.find(isDoing);
    if (cue && isNegated) return cue.act === 'accept' ? 'reject' : undefined;
    return cue?.act;
  }
  return undefined;
}

const isDoing = ({ act, isThought, tense, particle }: Cue): boolean =>
  act !== 'say' &&
  act !== 'ask' &&
  !isThought &&
  (tense === 'finite' || tense === 'participle') &&
  particle.length === 0;
