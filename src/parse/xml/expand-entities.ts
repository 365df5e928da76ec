const DECLARATION = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"<&%]{0,200})"|'([^'<&%]{0,200})')\s*>/g;

/** Declarations read at most: feeds that declare any declare a handful. */
const MAX_DECLARATIONS = 100;
/** How many times longer than the source the result may be. */
const MAX_GROWTH = 4;

/**
 * XML with the entities that its document type declares put in for their references. Only short values without markup and without references of their own
 * count, so that nothing can multiply; where the result would be more than four times as long, the source is given back as it is.
 */
export function expandEntities(source: string, prolog: string): string {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of prolog.matchAll(DECLARATION)) {
    if (values.size < MAX_DECLARATIONS) values.set(name, double ?? single ?? '');
  }
  if (values.size === 0) return source;
  const limit = source.length * MAX_GROWTH;
  let length = source.length;
  const expanded = source.replace(/&([\w.-]{1,60});/g, (reference, name: string) => {
    const value = length > limit ? undefined : values.get(name);
    length += value?.length ?? 0;
    return value ?? reference;
  });
  return length > limit ? source : expanded;
}
