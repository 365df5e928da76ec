import type { Agent, buildConnector } from 'undici';
import { type Failure, FailureError, failure } from '../../model/failures.ts';
import type { FetchAnswer, FetchRequest } from '../../model/fetch-answer.ts';
import {
  answerHead,
  bareAnswer,
  documentAnswer,
  hasDocument,
  hasValidators,
  type ReplyFacts,
} from './answer-of-reply.ts';
import { checkUrl, printable } from './check-url.ts';
import { codingsOf } from './decode-layers.ts';
import { failureOfError } from './failure-of-error.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { type Hop, isRedirect, nextHop } from './next-hop.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import { requestHeaders } from './request-headers.ts';
import { headerOf, listHeaderOf } from './response-headers.ts';
import { sendRequest, timeoutOf } from './send-request.ts';

/** What all requests of one client share. */
export interface Client {
  readonly agent: Agent;
  /** What `agent` connects with. */
  readonly connect: buildConnector.connector;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  readonly now: () => string;
  /** What stops each request under way. */
  readonly underWay: Set<AbortController>;
}

/** One request under way: what it is stopped by and how far it has come. */
interface Run {
  readonly client: Client;
  readonly request: FetchRequest;
  readonly stop: AbortController;
  hop: Hop;
  /** Of the answer whose body is being read; absent before. */
  facts?: ReplyFacts;
  wireBytes: number;
}

/** Asks for one address, redirects followed, within all limits. Never rejects: what goes wrong is an answer. */
export async function fetchOnce(client: Client, request: FetchRequest): Promise<FetchAnswer> {
  const target = checkUrl(request.url);
  if (!target.ok) return { kind: 'failed', url: printable(request.url), wireBytes: 0, failure: target.failure };
  const { url } = target.value;
  const form = request.form && new URLSearchParams(request.form).toString();
  const hop: Hop = { ...target.value, ...(form !== undefined && { form }), isPermanent: true, trail: [url.href] };
  const run: Run = { client, request, stop: new AbortController(), hop, wireBytes: 0 };
  const { totalMs } = client.limits;
  client.underWay.add(run.stop);
  const timer = setTimeout(() => run.stop.abort(timeoutOf(run.hop.url.href, `not done within ${totalMs} ms`)), totalMs);
  try {
    return await follow(run);
  } catch (error) {
    const place = { address: run.hop.url.href, isAnswering: run.facts !== undefined };
    // What we stopped ourselves failed for our reason, however the library words it.
    const { reason } = run.stop.signal;
    return failedAnswer(run, failureOfError(reason instanceof FailureError ? reason : error, place), run.facts);
  } finally {
    clearTimeout(timer);
    client.underWay.delete(run.stop);
  }
}

/** Follows redirects, and asks once more where the server says "not modified" of what we do not hold. */
async function follow(run: Run): Promise<FetchAnswer> {
  let isAskedAgain = false;
  for (;;) {
    const reply = await ask(run, isAskedAgain);
    const facts = factsOf(run, reply);
    if (hasDocument(facts)) return answerWithBody(run, facts, reply);
    reply.drop();
    if (isRedirect(reply.status)) {
      const next = nextHop(run.hop, reply.status, reply.headers, run.client.limits.maxRedirects);
      if (!next.ok) return failedAnswer(run, next.failure, facts);
      if (run.request.staysOnOrigin && next.value.url.origin !== run.hop.url.origin)
        return leadingAway(run, next.value.url.href, facts);
      run.hop = next.value;
    } else if (reply.status === 304 && !hasValidators(run.request.validators) && !isAskedAgain) {
      isAskedAgain = true;
    } else {
      return bareAnswer(facts);
    }
  }
}

function ask({ client, request, hop, stop }: Run, isAskedAgain: boolean): Promise<Reply> {
  const headers = requestHeaders(request.kind, {
    userAgent: request.userAgent ?? client.userAgent,
    authorization: hop.authorization,
    validators: request.validators,
    hasForm: hop.form !== undefined,
    isAskedAgain,
  });
  const { agent, connect, limits } = client;
  return sendRequest(hop, { agent, connect, headers, stop, headMs: limits.headMs, maxHeadBytes: limits.maxHeadBytes });
}

const factsOf = ({ client, request, hop }: Run, { status, headers }: Reply): ReplyFacts => ({
  request,
  hop,
  status,
  headers,
  now: client.now(),
});

/** The document of an answer. Whatever is still coming when it is done or has failed is not wanted any more. */
async function answerWithBody(run: Run, facts: ReplyFacts, reply: Reply): Promise<FetchAnswer> {
  const { limits } = run.client;
  const maxBytes = limits.maxBytes[run.request.kind];
  const isCut = run.request.kind === 'robots';
  run.facts = facts;
  try {
    if (!isCut) checkDeclared(facts, maxBytes);
    const bytes = await readBody(reply.body, {
      codings: codingsOf(listHeaderOf(facts.headers, 'content-encoding')),
      maxBytes,
      limits,
      isCut,
      onIdle: () => run.stop.abort(timeoutOf(run.hop.url.href, `nothing more came for ${limits.idleMs} ms`)),
      onWire: bytes => {
        run.wireBytes += bytes;
      },
    });
    return documentAnswer(facts, bytes, run.wireBytes);
  } finally {
    run.stop.abort();
  }
}

function checkDeclared({ headers, hop }: ReplyFacts, maxBytes: number): void {
  const declared = Number(headerOf(headers, 'content-length') ?? 0);
  if (!(declared > maxBytes)) return;
  throw new FailureError(failure('fetch/too-large', `(${hop.url.href}: ${declared} bytes; the limit is ${maxBytes})`));
}

/** The answer to who wants to decide on other origins himself. */
function leadingAway(run: Run, target: string, facts: ReplyFacts): FetchAnswer {
  const reason = failure('fetch/redirects', `(${run.hop.url.href} → ${printable(target)}: another origin)`);
  return { ...failedAnswer(run, reason, facts), leadsTo: target } as FetchAnswer;
}

function failedAnswer(run: Run, reason: Failure, facts?: ReplyFacts): FetchAnswer {
  const head = facts ? answerHead(facts, run.wireBytes) : { url: run.hop.url.href, wireBytes: run.wireBytes };
  return { kind: 'failed', ...head, failure: reason };
}
