import { Parser, type ParserOptions } from 'htmlparser2';

/** Elements held open at once: the tokeniser looks through all of them at every end tag (20,000 open ones and a megabyte of stray end tags took 15 s). */
export const MAX_OPEN = 2000;

/** Thrown to end the reading of a text with more elements open than {@link MAX_OPEN}. */
export const TOO_DEEP = new Error('too many elements are open');

/** What listens to the tags and the text of a document. */
export interface TagHandler {
  onopentag(tag: string, attributes: Record<string, string>): void;
  onclosetag(tag: string): void;
  ontext?(text: string): void;
}

/** Reads a text tag by tag, up to its end or to where more elements are open than are followed; false in the second case. */
export function tokenize(text: string, handler: TagHandler, options: ParserOptions): boolean {
  let open = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (++open > MAX_OPEN) throw TOO_DEEP;
        handler.onopentag(tag, attributes);
      },
      onclosetag(tag) {
        open--;
        handler.onclosetag(tag);
      },
      ontext: data => handler.ontext?.(data),
    },
    options,
  );
  try {
    parser.write(text);
    parser.end();
    return true;
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    return false;
  }
}
