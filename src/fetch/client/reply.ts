import type { Chunks } from './decode-layers.ts';
import type { ResponseHeaders } from './response-headers.ts';

/** The head of an answer and its body, not read yet: it must be read to its end, or `drop` be called. */
export interface Reply {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: Chunks;
  /** Lets the body go; a small one is read away, so that its connection can be used again. */
  readonly drop: () => void;
}
