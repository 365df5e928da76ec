import { type Context, Hono } from 'hono';
import { machineHeaders } from './machine-headers.ts';
import { matchToken } from './match-token.ts';
import { problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readInboundMail } from './read-inbound-mail.ts';

/** What the routes for machines need of the application. All of it may reject; the answer then is 500 and says nothing of the cause. */
export interface InboxServices {
  /** The token in the address that mail is posted to, at least 22 characters; absent: no mail is taken. */
  readonly mailToken?: string;
  /** Takes a raw mail (RFC 5322). 'refused' where no article can be in it: the service that sends it should not try again. */
  acceptMail?(bytes: Uint8Array): Promise<'accepted' | 'refused'>;
  /** The challenge to answer where the hub's question is right (WebSub, section 5.3), '' where it only tells us something, else undefined. The token names the subscription. */
  verifyIntent?(token: string, query: Readonly<Record<string, string>>): Promise<string | undefined>;
  /**
   * Takes what a hub sends (WebSub, section 7). 'unknown': there is no such subscription, so the hub may forget it. A wrong signature is 'accepted' for the hub, as section 7.1.2
   * asks, and ignored.
   */
  acceptPush?(token: string, bytes: Uint8Array, headers: Headers): Promise<'accepted' | 'unknown'>;
}

/** 32 MiB: mail services send at most 25 to 30 MB. */
export const MAX_MAIL_BYTES = 32 * 2 ** 20;
/** 16 MiB: feeds that are pushed carry what is new. */
export const MAX_PUSH_BYTES = 16 * 2 ** 20;

/**
 * The routes by which machines bring news: `POST /mail/:token` for mail services (a raw mail, a form or JSON), and `GET` and `POST /websub/:token` for hubs. Nothing else is there, nothing is
 * listed, and nothing a request says is repeated but a hub's challenge, as plain text. Errors are RFC 9457 problems.
 */
export function createInbox(services: InboxServices): Hono {
  const app = new Hono();
  app.use('*', machineHeaders);
  app.post('/mail/:token', context => takeMail(context, services));
  app.get('/websub/:token', context => answerHub(context, services));
  app.post('/websub/:token', context => takePush(context, services));
  app.notFound(context => problem(context, 404, 'There is nothing here.'));
  app.onError((_, context) => problem(context, 500, 'This could not be taken in. Try again later.'));
  return app;
}

async function takeMail(context: Context, { mailToken, acceptMail }: InboxServices): Promise<Response> {
  if (!matchToken(tokenOf(context), mailToken) || acceptMail === undefined) return context.notFound() as Response;
  const body = await readBody(context.req.raw, MAX_MAIL_BYTES);
  if (body === 'too-large') return problem(context, 413, `A mail may hold ${MAX_MAIL_BYTES / 2 ** 20} MiB.`);
  const mail = await readInboundMail(body, context.req.header('content-type') ?? '');
  if (mail === undefined)
    return problem(
      context,
      415,
      'Send a mail as message/rfc822, as a form with the field "email" or "body-mime", or as JSON.',
    );
  if (mail === null) return problem(context, 422, 'There is no mail in the request.');
  const taken = await acceptMail(mail);
  return taken === 'accepted'
    ? context.body(null, 202)
    : problem(context, 422, 'No article can be read from the mail.');
}

const NO_SUBSCRIPTION = 'There is no such subscription.';

async function answerHub(context: Context, { verifyIntent }: InboxServices): Promise<Response> {
  const query = Object.fromEntries(new URL(context.req.url).searchParams);
  const challenge = await verifyIntent?.(tokenOf(context), query);
  return challenge === undefined ? problem(context, 404, NO_SUBSCRIPTION) : context.text(challenge);
}

async function takePush(context: Context, { acceptPush }: InboxServices): Promise<Response> {
  if (acceptPush === undefined) return problem(context, 404, NO_SUBSCRIPTION);
  const body = await readBody(context.req.raw, MAX_PUSH_BYTES);
  if (body === 'too-large') return problem(context, 413, `A push may hold ${MAX_PUSH_BYTES / 2 ** 20} MiB.`);
  const taken = await acceptPush(tokenOf(context), body, context.req.raw.headers);
  return taken === 'accepted' ? context.body(null, 202) : problem(context, 404, NO_SUBSCRIPTION);
}

const tokenOf = (context: Context): string => context.req.param('token') ?? '';
