/** A web application that people sign in to, a public client of the identity provider. */
export interface WebClient {
  id: string;
  name: string;
  /** Where the gateway serves it. */
  path: string;
}

export const webClients: readonly WebClient[] = [
  { id: 'assay-inspector', name: 'Assay for inspectors', path: '/inspector' },
  { id: 'assay-regulator', name: 'Assay for regulators', path: '/regulator' },
  { id: 'assay-trust', name: 'Assay for trusts', path: '/trust' },
];

export const isWebClient = (id: string) => webClients.some((client) => client.id === id);

/** The names under which a browser on this machine may have opened the applications. */
export function webOrigins(gatewayUrl: string): string[] {
  const { origin, port, protocol } = new URL(gatewayUrl);
  return [...new Set([origin, `${protocol}//localhost:${port}`])];
}

/** As the identity provider registers it; the pages are `signed-in`, and `signed-in-silently.html` in a hidden frame. */
export function registrationOf({ id, name, path }: WebClient, origins: readonly string[]) {
  const addresses = (page: string) => origins.map((origin) => `${origin}${path}/${page}`);
  return {
    client_id: id,
    client_name: name,
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code'],
    response_types: ['code' as const],
    redirect_uris: [...addresses('signed-in'), ...addresses('signed-in-silently.html')],
    post_logout_redirect_uris: addresses(''),
    scope: 'openid',
  };
}
