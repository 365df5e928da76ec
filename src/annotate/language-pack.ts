import type { NameData } from './common/names/data.ts';
import type { QuantityData } from './common/quantities/data.ts';
import type { SentenceData } from './common/sentences/data.ts';
import type { StatementData } from './common/statements/data.ts';
import type { TimeData } from './common/times/data.ts';

/** Everything the engines need to know about one language: data and small rules, checked when it is loaded. */
export interface LanguagePack {
  /** BCP 47, without region. */
  readonly code: string;
  readonly sentences: SentenceData;
  readonly names: NameData;
  readonly times: TimeData;
  readonly quantities: QuantityData;
  readonly statements: StatementData;
}
