/** What the sentences engine needs to know about a language. */
export interface SentenceData {
  readonly language: string;
}
