/** What the quantities engine needs to know about a language. */
export interface QuantityData {
  readonly language: string;
}
