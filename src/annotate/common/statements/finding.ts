import type { Span } from '../../../lib/span.ts';
import type { Act, StatementForm } from '../../../model/annotation.ts';
import type { Phrase } from './phrases.ts';
import type { Unit } from './tokens.ts';

/** A statement as a rule found it, before speakers are resolved. */
export interface Finding {
  readonly unit: Unit;
  readonly form: StatementForm;
  readonly content: Span;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly act: Act;
  readonly addressee?: Span;
  readonly negated?: true;
  readonly isKeyPoint?: true;
  /** True where the verb has no subject and the language needs none. */
  readonly isSubjectless?: true;
  /** Name of the rule without the language. */
  readonly rule: string;
}

/** The text span of a run of tokens. */
export function spanOfTokens(unit: Unit, { first, last }: Phrase): Span {
  return { start: unit.tokens[first]?.start ?? 0, end: unit.tokens[last]?.end ?? 0 };
}
