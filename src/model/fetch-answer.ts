import type { Document } from './document.ts';
import type { Failure } from './failures.ts';

/** What proves to a server which version of an address we hold (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag?: string;
  /** As the server printed it, never reformatted. */
  readonly lastModified?: string;
}

/** One request for one address. */
export interface FetchRequest {
  readonly url: string;
  /** Decides what is accepted and asked for: feeds send `A-IM: feed`. */
  readonly kind: 'feed' | 'page' | 'robots' | 'hub';
  /** Fields to post as a form, for hubs; absent: GET. */
  readonly form?: Readonly<Record<string, string>>;
  /** Those of the version we hold; absent asks for the whole. */
  readonly validators?: Validators;
  /** True where whoever asks decides on redirects to another origin himself: the answer is then a failure with `leadsTo`. For pages, whose new origin has a robots.txt of its own. */
  readonly staysOnOrigin?: true;
  /** In the place of the program's own; for the rare publisher that has agreed on another. */
  readonly userAgent?: string;
}

/** What every answer tells beside its content. */
export interface AnswerHead {
  /** The address that answered, after all redirects. */
  readonly url: string;
  /** The address to ask from now on: where every hop from the one asked was permanent (301, 308). Absent: the one asked. */
  readonly permanentUrl?: string;
  /** Where a redirect that was not followed leads: see {@link FetchRequest.staysOnOrigin}. */
  readonly leadsTo?: string;
  /** Absent where no answer came. */
  readonly status?: number;
  /** How long the server calls its answer fresh (Cache-Control, else Expires), from the answer on, in milliseconds. */
  readonly freshForMs?: number;
  /** How long the server asks us to stay away (Retry-After), in milliseconds. */
  readonly retryAfterMs?: number;
  /** Addresses of the hubs and of the feed itself that `Link` headers name (WebSub, section 4). */
  readonly links?: readonly { readonly rel: string; readonly url: string }[];
  /** Bytes that came over the wire, as sent. */
  readonly wireBytes: number;
}

/** What came of a request. Failures are answers: nothing here is thrown. */
export type FetchAnswer =
  | (AnswerHead & {
      readonly kind: 'document';
      readonly document: Document;
      readonly validators: Validators;
      /** True where the server sent only what is new (226 IM Used, RFC 3229). */
      readonly isDelta: boolean;
    })
  | (AnswerHead & { readonly kind: 'unchanged'; readonly validators: Validators })
  | (AnswerHead & { readonly kind: 'gone' })
  | (AnswerHead & { readonly kind: 'failed'; readonly failure: Failure });

/** Asks for one address; never rejects. */
export type Fetch = (request: FetchRequest) => Promise<FetchAnswer>;
