import { conflict } from './inspector/conflict.ts';
import { everybody } from './inspector/everybody.ts';
import { evidence } from './inspector/evidence.ts';
import { leaving } from './inspector/leaving.ts';
import { newVersion } from './inspector/new-version.ts';
import { offline } from './inspector/offline.ts';
import { planToIssue } from './inspector/plan-to-issue.ts';
import { importTrusts, Inspector } from './support/inspector.ts';

const inspector = new Inspector();

beforeAll(() => inspector.start(importTrusts, 'cqc-inspector'), 180_000);
afterAll(() => inspector.stop(), 30_000);

describe('the inspector’s application', () => {
  describe('without a network', () => {
    offline(inspector);
  });
  describe('evidence', () => {
    evidence(inspector);
  });
  describe('what two people recorded', () => {
    conflict(inspector);
  });
  describe('whoever signs out', () => {
    leaving(inspector);
  });
  describe('from the plan to the issued report', () => {
    planToIssue(inspector);
  });
  describe('for everybody', () => {
    everybody(inspector);
  });
  describe('a newer version', () => {
    newVersion(inspector);
  });
});

describe('no page', () => {
  it('breaks the content security policy or throws', () => {
    expect(inspector.faults).toEqual([]);
  });
});
