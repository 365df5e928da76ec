/** First in, first out, in constant time however long it grows (an array's own `shift` moves everything). */
export interface Fifo<T> {
  add(value: T): void;
  /** The oldest value, removed; undefined where there is none. */
  take(): T | undefined;
  isEmpty(): boolean;
}

/** An empty {@link Fifo}. */
export function createFifo<T>(): Fifo<T> {
  let values: T[] = [];
  let head = 0;
  return {
    add: value => void values.push(value),
    isEmpty: () => head === values.length,
    take() {
      const value = values[head];
      if (head < values.length) head++;
      if (head > 1024 && head * 2 > values.length) {
        values = values.slice(head);
        head = 0;
      }
      return value;
    },
  };
}
