import type { Act } from '../../model/annotation.ts';

/** Acts that ask for an answer, and the acts that answer each: a demand may be met by an offer, a threat by a warning. */
const ANSWERS: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  demand: ['accept', 'reject', 'offer', 'propose', 'promise'],
  propose: ['accept', 'reject', 'welcome', 'condemn', 'support'],
  offer: ['accept', 'reject', 'welcome', 'condemn', 'support'],
  threaten: ['reject', 'warn', 'threaten', 'condemn', 'accept', 'deny'],
  warn: ['reject', 'deny', 'condemn'],
  condemn: ['reject', 'deny', 'confirm', 'accept'],
};

/** True when an act can answer an earlier one. */
export const isAnswerTo = (answer: Act, asked: Act): boolean => ANSWERS[asked]?.includes(answer) ?? false;
