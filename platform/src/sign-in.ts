import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { failedPage, signInPage, type FieldProblem, type SignInForm } from './identity-pages.ts';
import { findPersona, type Persona } from './personas.ts';

const styleSheet = path.resolve(import.meta.dirname, '../identity/sign-in.css');

/** Browsers hold redirects after a form to `form-action` too, so the applications' origins are in it. */
export const pagePolicy = (origins: readonly string[]) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${origins.join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Sends pages of this provider: under its policy, kept by nobody, and told of to nobody else. */
export const pageSender =
  (policy: string) =>
  (reply: FastifyReply, page: string, status = 200): FastifyReply =>
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'same-origin')
      .send(page);

const readForm = (body: unknown): SignInForm => {
  const fields = new URLSearchParams(typeof body === 'string' ? body : '');
  return { persona: fields.get('persona') ?? '', odsCode: (fields.get('odsCode') ?? '').trim() };
};

/** Whom the form names, or what is wrong with it. */
function chosen({ persona, odsCode }: SignInForm): Persona | FieldProblem {
  if (persona === '') return { field: 'persona', message: 'Select who you are' };
  if (persona !== 'trust' && persona !== 'trust-contributor')
    return findPersona(persona) ?? { field: 'persona', message: 'Select who you are' };
  const suffix = persona === 'trust' ? '' : '-contributor';
  return (
    findPersona(`trust-${odsCode.toLowerCase()}${suffix}`) ?? {
      field: 'odsCode',
      message: 'Enter the ODS code of the trust, such as ZD001',
    }
  );
}

/** Serves the page on which one chooses a persona, for the authorisation requests of a provider. */
export function serveSignIn(
  server: FastifyInstance,
  provider: Provider,
  origins: readonly string[],
): void {
  const style = readFileSync(styleSheet, 'utf8');
  const answer = pageSender(pagePolicy(origins));

  async function requestOf(request: FastifyRequest, reply: FastifyReply) {
    try {
      return await provider.interactionDetails(request.raw, reply.raw);
    } catch (error) {
      request.log.info({ err: error }, 'sign-in expired');
      return undefined;
    }
  }

  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    form: SignInForm,
    problem?: FieldProblem,
  ) => {
    const interaction = await requestOf(request, reply);
    if (!interaction) return answer(reply, failedPage('the sign-in took too long.'), 400);
    const client = await provider.Client.find(String(interaction.params.client_id));
    const application = client?.clientName ?? 'Assay';
    const { uid } = interaction;
    return answer(reply, signInPage({ uid, application, form, problem }), problem ? 422 : 200);
  };

  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, body);
    },
  );
  server.get('/sign-in.css', (_request, reply) => reply.type('text/css').send(style));
  server.get('/sign-in/:uid', (request, reply) =>
    show(request, reply, { persona: '', odsCode: '' }),
  );
  server.post('/sign-in/:uid', async (request, reply) => {
    const form = readForm(request.body);
    const choice = chosen(form);
    if ('field' in choice) return show(request, reply, form, choice);
    if (!(await requestOf(request, reply)))
      return answer(reply, failedPage('the sign-in took too long.'), 400);
    reply.hijack();
    await provider.interactionFinished(request.raw, reply.raw, {
      login: { accountId: choice.sub },
    });
    return reply;
  });
}
