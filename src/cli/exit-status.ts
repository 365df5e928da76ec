import type { FailureCode } from '../model/failures.ts';

/** The exit statuses of the program; those above 63 are of sysexits.h. Documented in docs/command-line.md. */
export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** Everything was done but for inputs that failed; each was named. */
  partly: 1,
  /** Wrong usage. */
  usage: 2,
  /** No input could be read. */
  noInput: 66,
  /** A mistake in Throughline. */
  internal: 70,
  /** The output folder or the store cannot be written to. */
  cannotCreate: 73,
  /** No space is left, or the disk fails. */
  ioError: 74,
  /** Another process is writing to the store: try again. */
  temporary: 75,
} as const;

/** The exit status for a failure that ended a command. */
export function exitStatusOf(code: FailureCode): number {
  if (code === 'output/no-space') return EXIT.ioError;
  if (code.startsWith('output/') || code === 'store/not-a-store') return EXIT.cannotCreate;
  if (code === 'store/busy') return EXIT.temporary;
  if (code === 'store/no-such-feed' || code.startsWith('input/') || code.startsWith('fetch/')) return EXIT.noInput;
  return EXIT.internal;
}
