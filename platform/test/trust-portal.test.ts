import { fillTrust } from './support/trust-data.ts';
import { approver, TrustPortal } from './support/trust-portal.ts';
import { accessibility } from './trust-portal/accessibility.ts';
import { answering } from './trust-portal/answering.ts';
import { demands } from './trust-portal/demands.ts';
import { evidence } from './trust-portal/evidence.ts';
import { truth } from './trust-portal/truth.ts';

const portal = new TrustPortal();

beforeAll(() => portal.start(fillTrust, approver), 180_000);
afterAll(() => portal.stop(), 30_000);

describe('the trust’s application', () => {
  describe('what it shows', () => {
    truth(portal);
  });
  describe('a demand', () => {
    demands(portal);
  });
  describe('alerts and inspections', () => {
    answering(portal);
  });
  describe('for everybody', () => {
    accessibility(portal);
  });
  describe('evidence', () => {
    evidence(portal);
  });
});

describe('no page', () => {
  it('breaks the content security policy or throws', () => {
    expect(portal.faults).toEqual([]);
  });
});
