/** What an application must know of the installation that serves it. */
export interface Settings {
  /** The provider at which people sign in. */
  readonly issuer: string;
}

/** @throws when the server does not answer, or not with settings */
export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/settings.json');
  const settings: unknown = await response.json();
  if (typeof settings === 'object' && settings !== null && 'issuer' in settings)
    if (typeof settings.issuer === 'string') return { issuer: settings.issuer };
  throw new Error('The server does not say where people sign in.');
}
