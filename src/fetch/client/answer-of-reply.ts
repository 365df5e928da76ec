import type { Document } from '../../model/document.ts';
import { failure } from '../../model/failures.ts';
import type { AnswerHead, FetchAnswer, FetchRequest, Validators } from '../../model/fetch-answer.ts';
import { documentId } from '../../model/ids.ts';
import { failureOfStatus } from './failure-of-status.ts';
import type { Hop } from './next-hop.ts';
import { parseLinkHeader } from './parse-link-header.ts';
import { sendable } from './request-headers.ts';
import { freshForOf, headerOf, listHeaderOf, type ResponseHeaders, retryAfterOf } from './response-headers.ts';

/** What an answer is made from, beside its body. */
export interface ReplyFacts {
  readonly request: FetchRequest;
  readonly hop: Hop;
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** The instant of the answer, ISO 8601. */
  readonly now: string;
}

/** Success with a body, by the kind of request (RFC 9110, section 15.3; 226: RFC 3229). What else a hub answers with 2xx is a yes as well. */
export function hasDocument({ request, status }: ReplyFacts): boolean {
  if (status === 200 || status === 203) return true;
  if (status === 226) return request.kind === 'feed';
  if (status === 204) return request.kind === 'hub' || request.kind === 'robots';
  return request.kind === 'hub' && status >= 200 && status < 300;
}

/** The part that every answer has. */
export function answerHead({ hop, status, headers, now }: ReplyFacts, wireBytes: number): AnswerHead {
  const nowMs = Date.parse(now);
  const [freshForMs, retryAfterMs] = [freshForOf(headers, nowMs), retryAfterOf(headers, nowMs)];
  const links = parseLinkHeader(listHeaderOf(headers, 'link'), hop.url);
  return {
    url: hop.url.href,
    status,
    ...(freshForMs !== undefined && { freshForMs }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(links.length > 0 && { links }),
    wireBytes,
  };
}

/** The answer with its document. */
export function documentAnswer(facts: ReplyFacts, bytes: Uint8Array, wireBytes: number): FetchAnswer {
  const contentType = headerOf(facts.headers, 'content-type');
  const document: Document = {
    id: documentId(bytes),
    url: facts.hop.url.href,
    bytes,
    fetchedAt: facts.now,
    ...(contentType && { contentType }),
  };
  return {
    kind: 'document',
    ...answerHead(facts, wireBytes),
    ...permanentUrl(facts),
    document,
    validators: validatorsOf(facts.headers),
    isDelta: facts.status === 226,
  };
}

/** The answer without a document: unchanged, gone or failed. */
export function bareAnswer(facts: ReplyFacts): FetchAnswer {
  const { request, hop, status, headers } = facts;
  const head = answerHead(facts, 0);
  if (status === 304 && hasValidators(request.validators)) {
    const validators = { ...request.validators, ...validatorsOf(headers) };
    return { kind: 'unchanged', ...head, ...permanentUrl(facts), validators };
  }
  // At the end of a redirect that may change, only the present target is gone.
  if (status === 410 && (hop.isPermanent || hop.trail.length === 1)) return { kind: 'gone', ...head };
  return { kind: 'failed', ...head, failure: failureOfReply(facts) };
}

function failureOfReply({ hop, status }: ReplyFacts) {
  if (status === 304) {
    return failure('fetch/bad-answer', `(${hop.url.href}: "not modified", but nothing is held)`, { retryable: true });
  }
  return failureOfStatus(status, hop.url.href);
}

/** Whether there is anything to send back to the server. */
export const hasValidators = (validators: Validators | undefined): boolean =>
  sendable(validators?.etag) !== undefined || sendable(validators?.lastModified) !== undefined;

function validatorsOf(headers: ResponseHeaders): Validators {
  const etag = sendable(headerOf(headers, 'etag'));
  const lastModified = sendable(headerOf(headers, 'last-modified'));
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** With the user info of the address asked, where it stays with the origin it was given for. */
function permanentUrl({ request, hop }: ReplyFacts): { permanentUrl?: string } {
  if (!hop.isPermanent || hop.trail.length === 1) return {};
  const url = new URL(hop.url);
  const asked = new URL(request.url);
  if (hop.authorization && asked.origin === url.origin) {
    url.username = asked.username;
    url.password = asked.password;
  }
  return { permanentUrl: url.href };
}
