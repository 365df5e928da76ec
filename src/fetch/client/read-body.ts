import { FailureError, failure } from '../../model/failures.ts';
import { type Chunks, decodeLayers } from './decode-layers.ts';
import type { FetchLimits } from './fetch-limits.ts';

/** What reading a body needs to know. */
export interface BodyOptions {
  /** The layers of packing, in the order they were applied. */
  readonly codings: readonly string[];
  readonly maxBytes: number;
  readonly limits: FetchLimits;
  /** True where the rest beyond `maxBytes` is left out in the place of failing. */
  readonly isCut: boolean;
  /** Called when the server has sent nothing for `limits.idleMs`; is to make the wire fail. */
  readonly onIdle: () => void;
  /** Called with the size of each piece as it comes off the wire. */
  readonly onWire: (bytes: number) => void;
}

/** The whole body without its packing. Throws a 'fetch/too-large' as soon as a limit is passed, the wire's own error otherwise. */
export async function readBody(wire: Chunks, options: BodyOptions): Promise<Uint8Array> {
  const meter = { wire: 0 };
  const counted = (chunk: Uint8Array): void => {
    meter.wire += chunk.length;
    options.onWire(chunk.length);
  };
  const guard = (layer: Chunks): Chunks => bounded(layer, meter, options);
  const pieces: Uint8Array[] = [];
  for await (const piece of decodeLayers(watched(wire, counted, options), options.codings, guard)) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* watched(
  wire: Chunks,
  counted: (chunk: Uint8Array) => void,
  { limits, onIdle }: BodyOptions,
): AsyncGenerator<Uint8Array> {
  const timer = setTimeout(onIdle, limits.idleMs);
  try {
    for await (const chunk of wire) {
      timer.refresh();
      counted(chunk);
      yield chunk;
    }
  } finally {
    clearTimeout(timer);
  }
}

async function* bounded(layer: Chunks, meter: { wire: number }, options: BodyOptions): AsyncGenerator<Uint8Array> {
  const { maxBytes, isCut, limits } = options;
  let size = 0;
  for await (const chunk of layer) {
    const room = maxBytes - size;
    size += chunk.length;
    if (size > maxBytes && !isCut) throw tooLarge(`the limit is ${maxBytes} bytes`);
    if (size > maxBytes) {
      yield chunk.subarray(0, room);
      return;
    }
    if (size > limits.ratioFromBytes && size > meter.wire * limits.maxRatio) {
      throw tooLarge(`it unpacks to more than ${limits.maxRatio} times its size`);
    }
    yield chunk;
  }
}

const tooLarge = (why: string): FailureError => new FailureError(failure('fetch/too-large', `(${why})`));
