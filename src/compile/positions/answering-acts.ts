import type { Act } from '../../model/annotation.ts';

/** Acts that ask for an answer, and the acts that answer each: a demand may be met by an offer, a threat by a warning. */
const ANSWERS: Readonly<Partial<Record<Act, readonly Act[]>>> = {
  demand: ['accept', 'reject', 'offer', 'propose', 'deny', 'promise', 'confirm'],
  propose: ['accept', 'reject', 'welcome', 'condemn', 'support'],
  offer: ['accept', 'reject', 'welcome', 'condemn', 'support'],
  threaten: ['reject', 'warn', 'threaten', 'condemn', 'accept', 'deny'],
  warn: ['reject', 'deny', 'condemn'],
  condemn: ['reject', 'deny', 'confirm', 'accept'],
  ask: ['accept', 'reject', 'offer', 'promise', 'deny', 'confirm'],
};

/** True when an act can answer an earlier one. */
export const isAnswerTo = (answer: Act, asked: Act): boolean => ANSWERS[asked]?.includes(answer) ?? false;

/** True when an act asks for an answer. */
export const isAsking = (act: Act): boolean => ANSWERS[act] !== undefined;
