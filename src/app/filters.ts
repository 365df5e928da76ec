import type { AnnotatedArticle } from '../model/annotation.ts';
import { FailureError, failure } from '../model/failures.ts';
import { adaptArticle, isAnnotated } from './adapt-article.ts';
import { limitHeap } from './limit-heap.ts';
import { type DocumentLine, readDocument } from './read-document.ts';

/** The options of all filters, as the command line gave them. */
export interface FilterOptions {
  readonly online?: boolean;
  readonly dates?: number;
  readonly sentences?: number;
  readonly query?: string;
}

type Line = Readonly<Record<string, unknown>>;

/**
 * One stage as a stream: `each` answers a line at once, or gives undefined where the answer comes at the end; `end` gives what is left.
 * A thrown {@link FailureError} becomes an error line in the place of the answer.
 */
export interface Filter {
  each(line: Line): Promise<object | undefined>;
  end?(): Iterable<object>;
}

/** How to make each filter, by its command name. Stages are loaded when they are first asked for, which keeps start-up short. */
export const FILTERS: Readonly<Record<string, (options: FilterOptions) => Promise<Filter>>> = {
  async parse() {
    const { parseDocument } = await import('../parse/parse-document.ts');
    return {
      async each(line) {
        const result = parseDocument(await readDocument(line as unknown as DocumentLine));
        if (!result.ok) throw new FailureError(result.failure);
        return { id: line.id, ...result.value };
      },
    };
  },

  async extract() {
    limitHeap();
    const { extractDocument } = await import('../extract/extract-document.ts');
    const { documentsIn } = await import('./documents-in.ts');
    return {
      async each(line) {
        const document = await readDocument(line as unknown as DocumentLine);
        const results = (await documentsIn(document, stringOr(line.path, ''))).map(extractDocument);
        const articles = results.flatMap(result => (result.ok ? result.value : []));
        const failing = results.find(result => !result.ok);
        if (articles.length === 0) throw new FailureError(failing?.failure ?? failure('extract/no-article'));
        return { id: line.id, articles };
      },
    };
  },

  async annotate() {
    const annotated = await annotator();
    const { failureOfLanguage } = await import('./annotate-safely.ts');
    return {
      async each(line) {
        const article = annotated(line);
        const unread = failureOfLanguage(article);
        return unread === undefined ? article : { ...article, unread: { code: unread.code, message: unread.message } };
      },
    };
  },

  async cluster({ online = false }) {
    const annotated = await annotator();
    const { createClusterer } = await import('../cluster/create-clusterer.ts');
    const clusterer = createClusterer();
    return {
      async each(line) {
        const assignment = clusterer.add(annotated(line));
        return online ? assignment : undefined;
      },
      end: () => (online ? [] : clusterer.finish()),
    };
  },

  async timeline({ dates, sentences, query }) {
    const annotated = await annotator();
    const { compileTimeline } = await import('../compile/compile-timeline.ts');
    const articles: AnnotatedArticle[] = [];
    const options = { ...(dates && { dates }), ...(sentences && { sentences }), ...(query && { query }) };
    return {
      async each(line) {
        articles.push(annotated(line));
        return undefined;
      },
      end: () => compileTimeline(articles, options),
    };
  },

  async dossier() {
    const annotated = await annotator();
    const { compileStory } = await import('./compile-story.ts');
    const articles: AnnotatedArticle[] = [];
    return {
      async each(line) {
        articles.push(annotated(line));
        return undefined;
      },
      end: () => [compileStory(articles)],
    };
  },
};

const stringOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

async function annotator(): Promise<(line: Line) => AnnotatedArticle> {
  const { annotateArticle } = await import('../annotate/annotate-article.ts');
  return line => {
    const article = adaptArticle(line);
    return isAnnotated(article) ? article : annotateArticle(article);
  };
}

/** Parses one line of JSON Lines. Throws a {@link FailureError} when it is not an object. */
export function parseLine(text: string, maxChars: number): Line {
  if (text.length > maxChars)
    throw new FailureError(failure('input/too-large', `(a line may hold ${maxChars} characters)`));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new FailureError(failure('input/invalid-json', `(${(cause as Error).message})`, { cause }));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FailureError(failure('input/invalid-json'));
  return value as Line;
}
