/** What the statements engine needs to know about a language. */
export interface StatementData {
  readonly language: string;
}
