import type { Act, StatementAnnotation } from '../../../model/annotation.ts';

/** Answers and judgements: who gives one is quoted to illustrate it. Of demands, offers and news the quotation behind them says something else more often than not. */
const STANCES: ReadonlySet<Act> = new Set(['accept', 'reject', 'condemn', 'welcome', 'deny']);

/** Longest stretch between a report and the quotation that illustrates it, in code units. */
const MAX_GAP = 400;

/**
 * Gives a quotation, whose own verb only says that someone speaks, the act of the report right before it by the same speaker: in "Berg rejected the demand. “Water
 * first,” she said." the quotation is how she rejected it. Takes and gives back statements in text order.
 */
export function illustrateActs(statements: readonly StatementAnnotation[]): StatementAnnotation[] {
  let last: StatementAnnotation | undefined;
  return statements.map(statement => {
    const isIllustration = last !== undefined && isIllustrationOf(statement, last);
    const result = isIllustration && last ? { ...statement, act: last.act } : statement;
    if (!statement.reportedBy) last = statement;
    return result;
  });
}

function isIllustrationOf(statement: StatementAnnotation, report: StatementAnnotation): boolean {
  if (statement.form !== 'direct' || statement.act !== 'say' || statement.cue === null || report.negated) return false;
  const gap = statement.start - report.end;
  if (!STANCES.has(report.act) || gap < 0 || gap > MAX_GAP) return false;
  const speaker = statement.speaker?.entity;
  return speaker !== undefined && speaker === report.speaker?.entity;
}
