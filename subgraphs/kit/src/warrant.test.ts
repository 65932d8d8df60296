import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { people } from './testing/people.ts';
import { localKeys, signWarrant, verifyWarrant } from './warrant.ts';

const viewer = people.dhscOfficer;

it('names the person, organisation and roles it was signed for, to that subgraph only, for a minute', async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const keys = localKeys(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'a' }] }));
  const token = await signWarrant({ kid: 'a', privateKey }, 'findings', viewer);
  expect(await verifyWarrant(keys, 'findings', token)).toEqual(viewer);
  await expect(verifyWarrant(keys, 'trusts', token)).rejects.toThrow('"aud"');
  const { iat, exp, jti } = JSON.parse(
    Buffer.from(token.split('.')[1]!, 'base64url').toString(),
  ) as Record<'iat' | 'exp' | 'jti', number>;
  expect(exp - iat).toBe(60);
  expect(jti).toEqual(expect.any(String));
});

it('of another algorithm is refused, even signed by a key of the set', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'a' }] });
  const token = await new SignJWT({ org: viewer.organisation, roles: viewer.roles })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'a' })
    .setIssuer('urn:assay:gateway')
    .setAudience('urn:assay:findings')
    .setSubject(viewer.person)
    .setJti('1')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(privateKey);
  await expect(verifyWarrant(keys, 'findings', token)).rejects.toThrow('"alg"');
});

it.each(['', '{}', '{"keys":[]}', '{"keys":[{}]}', 'no json'])(
  'a key set that is none is refused at the start: %s',
  (jwks) => {
    expect(() => localKeys(jwks)).toThrow();
  },
);
