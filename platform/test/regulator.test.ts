import { accessibility } from './regulator/accessibility.ts';
import { acting } from './regulator/acting.ts';
import { deciding } from './regulator/deciding.ts';
import { furtherActs } from './regulator/further-acts.ts';
import { overview } from './regulator/overview.ts';
import { register } from './regulator/register.ts';
import { signingIn } from './regulator/signing-in.ts';
import { truth } from './regulator/truth.ts';
import { fillRegister } from './support/regulator-data.ts';
import { Regulator } from './support/regulator.ts';

const regulator = new Regulator();

beforeAll(() => regulator.start(fillRegister, 'dhsc-officer'), 180_000);
afterAll(() => regulator.stop(), 30_000);

describe('the regulator’s application', () => {
  describe('its register', () => {
    register(regulator);
  });
  describe('its overview', () => {
    overview(regulator);
  });
  describe('an act', () => {
    acting(regulator);
  });
  describe('what bodies do besides', () => {
    furtherActs(regulator);
  });
  describe('what is decided', () => {
    deciding(regulator);
  });
  describe('what it shows', () => {
    truth(regulator);
  });
  describe('for everybody', () => {
    accessibility(regulator);
  });
  describe('signing in', () => {
    beforeAll(() => regulator.actAs('dhsc-officer'), 60_000);
    signingIn(regulator);
  });
});

describe('no page', () => {
  it('breaks the content security policy or throws', () => {
    expect(regulator.faults).toEqual([]);
  });
});
