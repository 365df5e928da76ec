/** The items without repetitions, in the order of their first appearance. */
export const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];
