import { once } from 'node:events';
import { FILTERS, type FilterOptions, parseLine } from '../app/filters.ts';
import { DEFAULT_MAX_LINE_CHARS, readLines } from '../lib/json-lines.ts';
import { type Failure, FailureError, failure } from '../model/failures.ts';

/** Runs a stage as a Unix filter: JSON Lines from `input` to `output`, in input order, one failure line in the place of a line that fails. */
export async function runFilter(
  name: string,
  options: FilterOptions,
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
): Promise<void> {
  const create = FILTERS[name];
  if (create === undefined) throw new TypeError(`no filter is called ${name}`);
  const filter = await create(options);
  const write = async (value: object): Promise<void> => {
    if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
  };
  for await (const text of readLines(input)) {
    const answer = await answerOf(filter.each, text);
    if (answer !== undefined) await write(answer);
  }
  for (const value of filter.end?.() ?? []) await write(value);
}

async function answerOf(
  each: (line: Readonly<Record<string, unknown>>) => Promise<object | undefined>,
  text: string,
): Promise<object | undefined> {
  let id: unknown = null;
  try {
    const line = parseLine(text, DEFAULT_MAX_LINE_CHARS);
    id = line.id ?? null;
    return await each(line);
  } catch (error) {
    const { code, message } = failureOf(error);
    return { id, error: { code, message } };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof Error ? error.stack : message}\n`);
  return failure('internal/unexpected', `(${message})`, { cause: error });
}
