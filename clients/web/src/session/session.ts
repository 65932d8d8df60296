import {
  ErrorResponse,
  ErrorTimeout,
  InMemoryWebStorage,
  UserManager,
  WebStorageStateStore,
  type User,
} from 'oidc-client-ts';
import { viewerOf, type Viewer } from './viewer.ts';

const AUDIENCE = 'urn:assay:gateway';
const SILENCE_SECONDS = 10;
const SIGNED_IN_PAGE = 'signed-in';
const SILENT_PAGE = 'signed-in-silently.html';

export interface SessionOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the application is served, with slashes at both ends: /regulator/. */
  readonly base: string;
  /** Whether whoever was signed in left without the provider's knowing, which then may not sign them in again unasked. */
  readonly left?: boolean;
}

/**
 * Whether somebody is signed in. Tokens are kept in memory only: a reload signs in again, silently, at the provider, which
 * knows its own session. Only the secret of a sign-in under way is in the session storage of the tab.
 */
export class Session {
  readonly #manager: UserManager;
  readonly #base: string;
  readonly #listeners = new Set<() => void>();
  #user: User | undefined;
  #viewer: Viewer | undefined;
  #ended = false;
  #left: boolean;

  constructor({ issuer, clientId, base, left = false }: SessionOptions) {
    const home = new URL(base, window.location.origin);
    this.#base = base;
    this.#left = left;
    this.#manager = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: new URL(SIGNED_IN_PAGE, home).href,
      silent_redirect_uri: new URL(SILENT_PAGE, home).href,
      post_logout_redirect_uri: home.href,
      response_type: 'code',
      scope: 'openid',
      resource: AUDIENCE,
      loadUserInfo: false,
      automaticSilentRenew: true,
      silentRequestTimeoutInSeconds: SILENCE_SECONDS,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    });
    this.#manager.events.addUserLoaded((user) => {
      this.#change(user);
    });
    this.#manager.events.addAccessTokenExpired(() => {
      this.end();
    });
  }

  /**
   * Completes a sign-in that this address is the end of, or finds whether somebody is signed in at the provider.
   * @throws when the provider does not answer
   */
  async begin(): Promise<void> {
    if (!(await this.#complete()) && !this.#left) await this.renew();
  }

  /** The provider at which people sign in. */
  get issuer(): string {
    return this.#manager.settings.authority;
  }

  get viewer(): Viewer | undefined {
    return this.#viewer;
  }

  /** Whether somebody was signed in until the provider ended it. */
  get ended(): boolean {
    return this.#ended;
  }

  get accessToken(): string | undefined {
    return this.#user?.access_token;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Leaves for the provider's page, and comes back to where one is now. */
  signIn(): Promise<void> {
    if (this.#left) return this.switchOrganisation();
    return this.#manager.signinRedirect({ state: currentAddress() });
  }

  /** Has the provider ask again who one is and for whom, and begins at the front of the application. */
  switchOrganisation(): Promise<void> {
    return this.#manager.signinRedirect({ prompt: 'login', state: this.#base });
  }

  signOut(): Promise<void> {
    const hint = this.#user?.id_token;
    return this.#manager.signoutRedirect(hint === undefined ? {} : { id_token_hint: hint });
  }

  /**
   * Signs in at the provider without asking; false when nobody is signed in there, or the browser keeps the frame from telling.
   * @throws when the provider does not answer
   */
  async renew(): Promise<boolean> {
    try {
      return (await this.#manager.signinSilent()) !== null;
    } catch (error) {
      if (error instanceof ErrorResponse || error instanceof ErrorTimeout) return false;
      throw error;
    }
  }

  /** Signs out here only, where the provider cannot be told; it is asked who one is at the next sign-in. */
  async leave(): Promise<void> {
    this.#left = true;
    this.#change(undefined);
    await this.#manager.removeUser();
  }

  end(): void {
    this.#ended = this.#viewer !== undefined;
    this.#change(undefined);
  }

  async #complete(): Promise<boolean> {
    if (window.location.pathname !== `${this.#base}${SIGNED_IN_PAGE}`) return false;
    try {
      const { state } = await this.#manager.signinRedirectCallback();
      window.history.replaceState(null, '', this.#ownAddress(state));
      return true;
    } catch (error) {
      // an address opened again, or from elsewhere: there is nothing to complete, and signing in begins anew
      reportError(error);
      window.history.replaceState(null, '', this.#base);
      return false;
    }
  }

  /** Back to pages of this application only. */
  #ownAddress(state: unknown): string {
    return typeof state === 'string' && state.startsWith(this.#base) ? state : this.#base;
  }

  #change(user: User | undefined): void {
    this.#user = user;
    this.#viewer = user && viewerOf(user.profile);
    if (user) this.#ended = this.#left = false;
    for (const listener of this.#listeners) listener();
  }
}

const currentAddress = () => window.location.pathname + window.location.search;
