import { UserManager } from 'oidc-client-ts';

/** Runs in the hidden frame: hands the provider's answer to the page around it, which alone can use it. */
export async function answerSilently(): Promise<void> {
  const manager = new UserManager({ authority: '', client_id: '', redirect_uri: '' });
  await manager.signinSilentCallback();
}
