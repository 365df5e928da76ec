/** What the times engine needs to know about a language. */
export interface TimeData {
  readonly language: string;
}
