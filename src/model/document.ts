/** The bytes that one address or file gave at one time. */
export interface Document {
  /** The caller's id; in the store, the SHA-256 of the bytes. */
  readonly id: string;
  readonly url?: string;
  /** As the server or the file's ending said; may carry a charset. */
  readonly contentType?: string;
  readonly bytes: Uint8Array;
  /** The "now" of relative ages on the page: an ISO instant. */
  readonly fetchedAt?: string;
}
