import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { findPersona, type Persona } from '../personas.ts';
import { pageSender } from '../sign-in.ts';
import {
  credentialsPage,
  madePage,
  notApproverPage,
  notFoundPage,
  revokePage,
  strangeFormPage,
  systemsPath,
} from './credential-pages.ts';
import type { Approver, Credential, CredentialStore } from './credential-store.ts';

/** By which one signs in to these pages: a client that gets neither a code nor a token. */
export const systemsClient = (issuer: string) => ({
  client_id: 'assay-systems',
  client_name: 'Credentials of your systems',
  token_endpoint_auth_method: 'none' as const,
  grant_types: [],
  response_types: ['none' as const],
  redirect_uris: [new URL(systemsPath, issuer).href],
  application_type: 'native' as const,
  scope: 'openid',
});

export interface CredentialPages {
  readonly issuer: string;
  readonly cookieKeys: readonly string[];
  readonly store: CredentialStore;
  /** The content security policy of the pages. */
  readonly policy: string;
}

/** Somebody who is signed in, in this session. */
interface SignedIn {
  readonly persona: Persona;
  readonly session: string;
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Visit extends Approver, Exchange {
  readonly token: string;
}

/** Serves the pages on which a trust's approver makes, sees and revokes the credentials of the trust's own systems. */
export function serveCredentials(
  server: FastifyInstance,
  provider: Provider,
  { issuer, cookieKeys, store, policy }: CredentialPages,
): void {
  const answer = pageSender(policy);

  const signIn = (reply: FastifyReply, more: Record<string, string> = {}) => {
    const { client_id, redirect_uris } = systemsClient(issuer);
    const parameters = new URLSearchParams({
      ...{ client_id, redirect_uri: redirect_uris[0] ?? '', response_type: 'none' },
      ...{ scope: 'openid', state: randomBytes(8).toString('hex'), ...more },
    });
    return reply.redirect(`/auth?${parameters.toString()}`, 303);
  };

  async function whoIs({ request, reply }: Exchange): Promise<SignedIn | undefined> {
    const session = await provider.Session.get(provider.createContext(request.raw, reply.raw));
    const persona = findPersona(session.accountId ?? '');
    return persona && { persona, session: session.uid };
  }

  const tokenOf = ({ session, persona }: SignedIn) =>
    createHmac('sha256', cookieKeys[0] ?? '')
      .update(`${systemsPath} ${session} ${persona.sub}`)
      .digest('base64url');

  /** Lets an approver of a trust in; anybody else is told what to do. */
  const forApprover =
    (work: (visit: Visit) => unknown) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      const who = await whoIs({ request, reply });
      if (!who) return signIn(reply);
      const { persona } = who;
      if (!persona.roles.includes('TRUST_APPROVER'))
        return answer(reply, notApproverPage(persona.name), 403);
      const { sub, organisation } = persona;
      return work({ request, reply, sub, odsCode: organisation.code, token: tokenOf(who) });
    };

  /** As before, for a form that was sent from one of these pages in this session. */
  const forForm = (work: (visit: Visit, form: URLSearchParams) => unknown) =>
    forApprover((visit) => {
      const { body } = visit.request;
      const form = new URLSearchParams(typeof body === 'string' ? body : '');
      if (isSame(form.get('token') ?? '', visit.token)) return work(visit, form);
      return answer(visit.reply, strangeFormPage(), 403);
    });

  const ownCredential = ({ request, odsCode }: Visit): Credential | undefined => {
    const { clientId } = request.params as { clientId: string };
    const known = store.live(clientId);
    return known?.odsCode === odsCode ? known : undefined;
  };

  const list = ({ reply, odsCode, token }: Visit, name?: string, problem?: string) => {
    const credentials = store.ofTrust(odsCode);
    const shown = { odsCode, credentials, token, problem, ...(name !== undefined && { name }) };
    return answer(reply, credentialsPage(shown), problem === undefined ? 200 : 422);
  };

  server.get(
    systemsPath,
    forApprover((visit) => list(visit)),
  );
  server.get(`${systemsPath}/sign-in`, (_request, reply) => signIn(reply, { prompt: 'login' }));
  server.post(
    systemsPath,
    forForm(async (visit, form) => {
      const name = (form.get('name') ?? '').trim();
      const made = await store.make(visit, name);
      if (typeof made === 'string') return list(visit, name, made);
      return answer(visit.reply, madePage(name, made));
    }),
  );
  server.get(
    `${systemsPath}/:clientId/revoke`,
    forApprover((visit) => {
      const known = ownCredential(visit);
      if (!known) return answer(visit.reply, notFoundPage(), 404);
      return answer(visit.reply, revokePage(known, visit.token));
    }),
  );
  server.post(
    `${systemsPath}/:clientId/revoke`,
    forForm(async (visit) => {
      const known = ownCredential(visit);
      if (!known) return answer(visit.reply, notFoundPage(), 404);
      await store.revoke(visit, known.clientId);
      return visit.reply.redirect(systemsPath, 303);
    }),
  );
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
