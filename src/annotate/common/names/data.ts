/** What the names engine needs to know about a language. */
export interface NameData {
  readonly language: string;
}
