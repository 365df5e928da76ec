import { shortHash } from '../../lib/hash.ts';
import type { Act } from '../../model/annotation.ts';
import type { Position, Voice } from '../../model/dossier.ts';
import { centreOf, heaviestTerms, neutralSpaceOf } from '../common/neutral-space.ts';
import { findNamePassage } from '../common/printed-forms.ts';
import type { StoryView } from '../common/story-view.ts';
import { type Claim, listClaims } from './claims.ts';
import { groupIssues, type TermedClaim } from './group-issues.ts';
import { issueTermsOf } from './issue-terms.ts';
import { labelIssue } from './label-issue.ts';
import { linkAnswers } from './link-answers.ts';
import { mergeStands } from './merge-stands.ts';

/** Terms that make an issue's id: few, so that it stays the same while reports come in. */
const KEY_TERMS = 3;

/** Acts that say little by themselves: alone on an issue one person’s are remarks, not positions. A denial or an accusation takes a side. */
const WEAK_STANCES: ReadonlySet<Act> = new Set(['warn', 'confirm', 'welcome', 'promise', 'support']);

/** Who took which stand on which issue, and what each answers; oldest first. What several articles tell of one stand counts once. */
export function compilePositions(view: StoryView, voices: readonly Voice[]): Position[] {
  const space = neutralSpaceOf(view);
  const claims = listClaims(view, voices).map(claim => ({ claim, terms: issueTermsOf(view, space, claim) }));
  const order = new Map(claims.map(({ claim }, i) => [claim.id, i]));
  return groupIssues(claims)
    .map(group => mergeStands(group, view.mainLanguage))
    .filter(isDisputed)
    .flatMap(group => positionsOf(view, group))
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** True for an issue on which someone asks, answers or refuses something, on which several speak, or on which a country or organisation does. */
const isDisputed = (group: readonly TermedClaim[]): boolean =>
  group.some(({ claim }) => !WEAK_STANCES.has(claim.act) || !claim.actor.startsWith('p:')) ||
  new Set(group.map(({ claim }) => claim.actor)).size > 1;

function positionsOf(view: StoryView, group: readonly TermedClaim[]): Position[] {
  const centre = centreOf(group.map(({ terms }) => terms));
  const labelPassage = labelIssue(view, group, centre);
  const key = heaviestTerms(centre, KEY_TERMS).sort();
  const issue = {
    id: shortHash(`issue\n${key.join('\n')}`),
    label: labelPassage?.text ?? key.map(term => term.replace(/^(?:\p{L}\p{L}:|[@%#+~])/u, '')).join(', '),
    ...(labelPassage && { labelPassage }),
  };
  const answers = linkAnswers(group);
  return group.map(({ claim }) => positionOf(view, claim, { issue, answers: answers.get(claim.id) }));
}

function positionOf(
  view: StoryView,
  { id, actor, act, negated, date, passage, voice }: Claim,
  { issue, answers }: { readonly issue: Position['issue']; readonly answers: readonly string[] | undefined },
): Position {
  const namePassage = findNamePassage(view, actor) ?? voice.speaker.namePassage;
  return {
    id,
    actor: { entity: actor, name: namePassage.text, namePassage },
    issue,
    act,
    negated,
    ...(date && { date }),
    passage,
    ...(answers && { answers }),
  };
}
