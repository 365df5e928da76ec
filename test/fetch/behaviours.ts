import type { Behaviour } from './behaviour.ts';
import { CERTIFICATES } from './behaviours/certificates.ts';
import { LENGTHS } from './behaviours/lengths.ts';
import { NAMES } from './behaviours/names.ts';
import { PACKINGS } from './behaviours/packings.ts';
import { REDIRECTS } from './behaviours/redirects.ts';
import { SIZES } from './behaviours/sizes.ts';
import { STATUSES } from './behaviours/statuses.ts';
import { TIMES } from './behaviours/times.ts';

/** Every way to misbehave that the client has an answer for. */
export const BEHAVIOURS: readonly Behaviour[] = [
  TIMES,
  SIZES,
  REDIRECTS,
  NAMES,
  STATUSES,
  LENGTHS,
  PACKINGS,
  CERTIFICATES,
].flat();

/** The table of docs/fetching.md. */
export function behaviourTable(): string {
  const rows = BEHAVIOURS.map(
    b => `| \`${b.name}\` | ${b.does} | ${[answerOf(b), b.note].filter(Boolean).join('; ')} |`,
  );
  return ['| name | what the server does | what it comes to |', '| --- | --- | --- |', ...rows].join('\n');
}

function answerOf({ expected }: Behaviour): string {
  const { kind, code, retryAfterMs } = expected;
  if (kind !== 'failed') return kind === 'document' ? 'the document' : kind;
  return `\`${code}\`${retryAfterMs === undefined ? '' : `, left alone for ${retryAfterMs / 1000} s`}`;
}

if (import.meta.main) console.log(behaviourTable());
