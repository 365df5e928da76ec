import { InvalidArgumentError } from 'commander';

/** Says on standard error what is wrong with the usage, and gives the error that ends the command with the status for that. */
export function usageError(message: string): InvalidArgumentError {
  process.stderr.write(`error: ${message}\n(--help shows what is possible)\n`);
  return new InvalidArgumentError(message);
}
