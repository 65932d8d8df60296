import path from 'node:path';
import { repositoryRoot } from './repository.ts';
import { publicKeySet, type Secrets } from './secrets.ts';
import {
  isFeedConsumer,
  isFileHolder,
  isLinkSigner,
  record,
  subgraphs,
  type Subgraph,
} from './service-names.ts';
import { type ServiceName, type Settings } from './settings.ts';
import { webOrigins } from './web-clients.ts';

export type NodeServiceName = Exclude<ServiceName, 'postgres' | 'smtp'>;
export type Environment = Record<string, string>;

const gatewayTimeoutMs = 3_000;
/** Within the platform's directory. */
export const evidenceFolder = 'evidence';
export const credentialsFile = 'trust-credentials.json';
export const mailFolder = 'mail';

const scripts: Readonly<Record<NodeServiceName, string>> = {
  ...record(subgraphs, (name) => `subgraphs/${name}/dist/main.js`),
  gateway: 'gateway/dist/main.js',
  identity: 'platform/dist/identity-provider-main.js',
  mailbox: 'platform/dist/mailbox-main.js',
};

export const scriptOf = (name: NodeServiceName) => path.join(repositoryRoot, scripts[name]);

export const addressOf = (settings: Settings, name: NodeServiceName) =>
  `http://127.0.0.1:${String(settings.ports[name])}`;

/** `TRUSTS_URL` and so on: the bases of all subgraphs but one. */
function addressesOfOthers(settings: Settings, self?: string): Environment {
  const others = subgraphs.filter((name) => name !== self);
  return Object.fromEntries(
    others.map((name) => [`${name.toUpperCase()}_URL`, addressOf(settings, name)]),
  );
}

/** What each service is told, beside what every process needs; files are kept in `directory`. */
export function environmentsOf(
  settings: Settings,
  secrets: Secrets,
  databaseUrls: Record<Subgraph, string>,
  directory: string,
): Record<NodeServiceName, Environment> {
  const issuer = addressOf(settings, 'identity');
  const common = (name: NodeServiceName) => ({
    HOST: '127.0.0.1',
    PORT: String(settings.ports[name]),
    LOG_LEVEL: settings.logLevel,
    OIDC_ISSUER: issuer,
  });
  const verification = { OIDC_JWKS_URL: new URL('/jwks', issuer).href };

  const subgraph = (name: Subgraph): Environment => ({
    ...common(name),
    ...verification,
    [`${name.toUpperCase()}_DATABASE_URL`]: databaseUrls[name],
    WARRANT_JWKS: JSON.stringify(publicKeySet([secrets.warrantKey])),
    ...(isFeedConsumer(name) && {
      OIDC_TOKEN_URL: new URL('/token', issuer).href,
      FEED_CLIENT_ID: name,
      FEED_CLIENT_SECRET: secrets.feedClientSecrets[name],
      ...addressesOfOthers(settings, name),
    }),
    ...(isLinkSigner(name) && {
      FILES_URL: new URL(`/files/${name}`, addressOf(settings, 'gateway')).href,
      LINK_SECRET: secrets.linkSecrets[name],
    }),
    ...(isFileHolder(name) && {
      EVIDENCE_DIRECTORY: path.join(directory, evidenceFolder, name),
    }),
  });
  const mail = {
    MAIL_URL: `smtp://127.0.0.1:${String(settings.ports.smtp)}`,
    MAIL_FROM: 'Assay <assay@assay.localhost>',
    PORTAL_URL: addressOf(settings, 'gateway'),
  };

  return {
    identity: {
      ...common('identity'),
      IDENTITY_KEYS: JSON.stringify(secrets.identityKeys),
      IDENTITY_COOKIE_KEYS: JSON.stringify(secrets.cookieKeys),
      WEB_ORIGINS: JSON.stringify(webOrigins(addressOf(settings, 'gateway'))),
      FEED_CLIENT_SECRETS: JSON.stringify(secrets.feedClientSecrets),
      TRUST_CREDENTIALS_FILE: path.join(directory, credentialsFile),
    },
    trusts: subgraph('trusts'),
    inspections: subgraph('inspections'),
    findings: subgraph('findings'),
    remediations: { ...subgraph('remediations'), ...mail },
    mailbox: {
      ...common('mailbox'),
      SMTP_PORT: String(settings.ports.smtp),
      MAIL_DIRECTORY: path.join(directory, mailFolder),
    },
    gateway: {
      ...common('gateway'),
      ...verification,
      OIDC_AUDIENCE: 'urn:assay:gateway',
      WARRANT_PRIVATE_JWK: JSON.stringify(secrets.warrantKey),
      SUBGRAPH_TIMEOUT_MS: String(gatewayTimeoutMs),
      GRAPHIQL: 'on',
      WEB_DIRECTORY: path.join(repositoryRoot, 'clients'),
      APOLLO_TELEMETRY_DISABLED: '1',
      ...addressesOfOthers(settings),
    },
  };
}

const inherited = ['PATH', 'HOME', 'TMPDIR', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'SystemRoot'];

/** A child's whole environment: each service learns its own secrets and no other's. */
export function processEnvironment(environment: Environment, directory: string): Environment {
  const kept = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ASSAY_DIRECTORY: directory, ...environment };
}

function quoted(value: string): string {
  const mark = ["'", '"', '`'].find((candidate) => !value.includes(candidate));
  if (mark === undefined)
    throw new Error('A value with every kind of quotation mark fits no .env file.');
  return `${mark}${value}${mark}`;
}

/** The same as a file for `node --env-file`, by which the service can be started alone. */
export const environmentFile = (environment: Environment) =>
  Object.entries(environment)
    .map(([name, value]) => `${name}=${quoted(value)}\n`)
    .join('');
