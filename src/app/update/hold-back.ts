import { calculateBackOff } from '../../fetch/schedule/back-off.ts';
import type { FetchAnswer } from '../../model/fetch-answer.ts';
import { keepHeldSites } from '../../store/sites.ts';
import type { Desk } from './desk.ts';

/** Leaves the site of a failed answer alone where the answer asks for that, and remembers it over restarts. */
export async function holdBackFor(desk: Desk, answer: Extract<FetchAnswer, { kind: 'failed' }>): Promise<void> {
  const { queue, writer, random } = desk;
  const now = desk.now();
  const { holdBackMs } = calculateBackOff(answer.failure, { head: answer, before: undefined, now, random });
  if (holdBackMs === undefined) return;
  queue.holdBack(answer.url, now + holdBackMs);
  await writer.write(store => keepHeldSites(store, queue.exportHeld()));
}
