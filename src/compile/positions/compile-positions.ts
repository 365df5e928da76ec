import type { Position, Voice } from '../../model/dossier.ts';
import { findNamePassage } from '../common/printed-forms.ts';
import type { StoryView } from '../common/story-view.ts';
import { type Claim, listClaims } from './claims.ts';
import { groupIssues } from './group-issues.ts';
import { fitIssueSpace } from './issue-terms.ts';

/** Who took which stand on which issue, oldest first. */
export function compilePositions(view: StoryView, voices: readonly Voice[]): Position[] {
  const space = fitIssueSpace(view);
  const claims = listClaims(view, voices).map(claim => ({ claim, terms: space.termsOf(claim) }));
  const groups = groupIssues(claims);
  return groups.flatMap((group, i) => group.map(({ claim }) => positionOf(view, claim, String(i))));
}

function positionOf(view: StoryView, claim: Claim, issue: string): Position {
  const { id, actor, act, negated, date, passage, voice } = claim;
  const namePassage = findNamePassage(view, actor) ?? voice.speaker.namePassage;
  return {
    id,
    actor: { entity: actor, name: namePassage.text, namePassage },
    issue: { id: issue, label: issue },
    act,
    negated,
    ...(date && { date }),
    passage,
  };
}
