import { FailureError, failure } from '../../../model/failures.ts';

/** The headers of a record and of the HTTP answer in it may take this much; servers refuse a tenth of it. */
const MAX_HEADER_BYTES = 2 ** 20;

/** A stream with a limit on what may be read of it while headers are read. */
export interface HeaderMeter {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The headers have been read: content may be of any length. */
  open(): void;
  /** The content has been read: the next bytes are headers. */
  close(): void;
}

/** Stops a parser that would collect a file without line ends in memory in search of the end of its headers: the stream throws a {@link FailureError}. */
export function meterHeaders(stream: AsyncIterable<Uint8Array>): HeaderMeter {
  let isOpen = false;
  let taken = 0;
  return {
    bytes: (async function* () {
      for await (const chunk of stream) {
        if (!isOpen) taken += chunk.length;
        if (taken > MAX_HEADER_BYTES + chunk.length)
          throw new FailureError(failure('input/unreadable', '(a record whose headers never end)'));
        yield chunk;
      }
    })(),
    open() {
      isOpen = true;
      taken = 0;
    },
    close() {
      isOpen = false;
    },
  };
}
