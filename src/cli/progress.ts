import type { BuildStep } from '../app/build-site.ts';

type Step = BuildStep | 'feeds' | 'pages';

const WORDS: Readonly<Record<Step, string>> = {
  feeds: 'asking feeds',
  pages: 'reading pages',
  read: 'reading',
  annotate: 'annotating',
  cluster: 'finding stories',
  compile: 'compiling dossiers',
  publish: 'publishing',
};

/** How often a terminal line is drawn again. */
const REDRAW_MS = 80;

/** Where progress is written: standard error, or anything like it. */
interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Shows the steps of a build: one line that is drawn again on a terminal, one line a step elsewhere. */
export function createProgress(stream: ProgressStream): {
  step(step: Step, done: number, total: number): void;
  /** A message of its own line, in between. */
  say(message: string): void;
  end(): void;
} {
  let current: Step | undefined;
  let drawnAt = 0;
  const clear = stream.isTTY ? '\r\u001b[K' : '';
  return {
    step(step, done, total) {
      const isNew = step !== current;
      current = step;
      if (!stream.isTTY) {
        if (isNew) stream.write(`${WORDS[step]}${total > 0 ? ` ${total}` : ''} …\n`);
      } else if (isNew || done === total || performance.now() - drawnAt > REDRAW_MS) {
        drawnAt = performance.now();
        stream.write(`${clear}${WORDS[step]} ${done}${total > 0 ? `/${total}` : ''}`);
      }
    },
    say: message => void stream.write(`${clear}${message}\n`),
    end: () => void stream.write(clear),
  };
}
