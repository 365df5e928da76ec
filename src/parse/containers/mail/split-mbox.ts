const NEWLINE = 0x0a;

/** Longer lines are taken in pieces; RFC 5322 allows 998 characters, mail programs write any. */
const MAX_LINE_BYTES = 65_536;

/**
 * The messages of a mailbox (RFC 4155) as bytes, in order: each begins after a line "From " with an address and a time, at the start of the file or after an empty line.
 * ">From " at the start of a line loses one ">" (the quoting of "mboxrd"). Lengths in headers are not believed. A message above `maxBytes` is 'too-large'.
 */
export async function* splitMbox(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | 'too-large'> {
  const message = new MessageBuffer(maxBytes);
  let isAfterEmpty = true;
  let hasBegun = false;
  for await (const pieces of readPieces(stream)) {
    for (const { bytes, isWhole, isStart } of pieces) {
      if (isStart && isAfterEmpty && isSeparator(bytes)) {
        if (hasBegun) yield message.take();
        hasBegun = true;
        isAfterEmpty = false;
        continue;
      }
      message.add(isStart ? unquoted(bytes) : bytes);
      isAfterEmpty = isStart && isWhole && isEmpty(bytes);
    }
  }
  if (hasBegun) yield message.take();
}

/** A line with its end, or a piece of a longer one. */
interface LinePiece {
  readonly bytes: Uint8Array;
  readonly isStart: boolean;
  /** True where its line ends with it. */
  readonly isWhole: boolean;
}

/** The lines of a stream, those of a chunk together: to wait for each would take most of the time. */
async function* readPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<LinePiece>> {
  let rest: Uint8Array = new Uint8Array();
  let isStart = true;
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield linesIn(bytes.subarray(0, end), isStart);
      isStart = true;
    }
    rest = bytes.subarray(end);
    if (rest.length > MAX_LINE_BYTES) {
      yield [{ bytes: rest, isStart, isWhole: false }];
      isStart = false;
      rest = new Uint8Array();
    }
  }
  if (rest.length > 0) yield [{ bytes: rest, isStart, isWhole: true }];
}

function* linesIn(bytes: Uint8Array, isStart: boolean): Generator<LinePiece> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, at) + 1;
    yield { bytes: bytes.subarray(at, end), isStart: isStart || at > 0, isWhole: true };
    at = end;
  }
}

const latin1 = (bytes: Uint8Array, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(end, bytes.length)).toString('latin1');

const isEmpty = (bytes: Uint8Array): boolean => bytes.length <= 2 && (bytes[0] === NEWLINE || bytes[0] === 0x0d);

/**
 * The line that separates the messages of a mailbox: "From ", an address, a weekday, a time (RFC 4155, appendix A, and what mail programs make of it). Sentences that begin with
 * "From" have no such end.
 */
export const MBOX_SEPARATOR = /^From \S{1,320} +[A-Z][a-z]{2},? +[^\n]{0,30}?\d{1,2}:\d\d/;

const isSeparator = (bytes: Uint8Array): boolean => bytes[0] === 0x46 && MBOX_SEPARATOR.test(latin1(bytes, 400));

const unquoted = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x3e && /^>+From /.test(latin1(bytes, 80)) ? bytes.subarray(1) : bytes;

/** The bytes of one message, no more of them than the limit. */
class MessageBuffer {
  readonly #maxBytes: number;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.#maxBytes) {
      this.#pieces = [];
      return;
    }
    const last = this.#pieces.at(-1);
    // Lines that lie side by side in one chunk stay one piece: a mailbox of empty lines has millions.
    if (last !== undefined && last.buffer === piece.buffer && last.byteOffset + last.length === piece.byteOffset)
      this.#pieces[this.#pieces.length - 1] = new Uint8Array(last.buffer, last.byteOffset, last.length + piece.length);
    else this.#pieces.push(piece);
  }

  /** The message, after which the buffer is empty. */
  take(): Uint8Array | 'too-large' {
    const message = this.#size > this.#maxBytes ? 'too-large' : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    return message;
  }
}
