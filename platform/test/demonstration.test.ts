import { parse } from 'csv-parse/sync';
import { fictionalAlerts } from '../src/demonstration/alerts.ts';
import { forEachAtMost } from '../src/demonstration/at-most.ts';
import {
  findingsOf,
  keyOf,
  mandatesOf,
  recommendationsOf,
  withdrawalOf,
} from '../src/demonstration/enforcement.ts';
import { fictionalInspections } from '../src/demonstration/inspections.ts';
import { asExtract, fictionalTrusts, registeredOn } from '../src/demonstration/trusts.ts';

const trusts = fictionalTrusts();
const codes = trusts.map(({ odsCode }) => odsCode);
const { nhsDigital, cqc } = fictionalInspections(codes);
const findings = findingsOf(nhsDigital);
const recommendations = recommendationsOf(findings);
const mandates = mandatesOf(findings, recommendations);

const unique = (values: readonly string[]) => new Set(values).size;

describe('the fictional trusts', () => {
  it('are 236, by code and by name', () => {
    expect(trusts).toHaveLength(236);
    expect(unique(codes)).toBe(236);
    expect(unique(trusts.map(({ name }) => name))).toBe(236);
  });

  it('have codes that no trust has: ZD001 to ZD236', () => {
    expect(codes.every((code) => /^ZD\d{3}$/.test(code))).toBe(true);
    expect([codes[0], codes.at(-1)]).toEqual(['ZD001', 'ZD236']);
  });

  it('each say that they are fictional, in a place of their own', () => {
    for (const { name } of trusts)
      expect(name).toMatch(/^[A-Z][a-z]+ .* NHS (Foundation )?Trust \(fictional\)$/);
    expect(unique(trusts.map(({ name }) => name.split(' ')[0] ?? ''))).toBe(236);
  });

  it('are foundation trusts about as often as trusts were in 2017, by their names', () => {
    expect(trusts.filter(({ foundation }) => foundation)).toHaveLength(150);
    for (const { name, foundation } of trusts) expect(/foundation/i.test(name)).toBe(foundation);
  });

  it('are in all seven regions, and opened before they are described', () => {
    expect(unique(trusts.map(({ region }) => region))).toBe(7);
    for (const { openedOn } of trusts) expect(openedOn < registeredOn).toBe(true);
  });

  it('make an extract of 27 columns', () => {
    const rows: string[][] = parse(asExtract(trusts));
    expect(rows).toHaveLength(236);
    expect(rows[0]?.slice(0, 3)).toEqual([trusts[0]?.odsCode, trusts[0]?.name, trusts[0]?.region]);
    expect(rows.every((row) => row.length === 27)).toBe(true);
  });
});

describe('the inspections', () => {
  it('are the same every time', () => {
    expect(fictionalTrusts()).toEqual(trusts);
    expect(fictionalInspections(codes)).toEqual({ nhsDigital, cqc });
  });

  it('by NHS Digital are of 88 trusts, before WannaCry, and none passed', () => {
    expect(unique(nhsDigital.map(({ odsCode }) => odsCode))).toBe(88);
    for (const { beganOn, issuedOn, assessments } of nhsDigital) {
      expect(beganOn >= '2016-09-01' && issuedOn <= '2017-05-11').toBe(true);
      expect(assessments.map(({ outcome }) => outcome)).toContain('NOT_MET');
    }
  });

  it('by the Care Quality Commission are twelve, unannounced, in 2017', () => {
    expect(unique(cqc.map(({ odsCode }) => odsCode))).toBe(12);
    for (const { method, announced, beganOn, issuedOn } of cqc) {
      expect({ method, announced }).toEqual({ method: 'STATUTORY', announced: false });
      expect([beganOn.slice(0, 4), issuedOn.slice(0, 4)]).toEqual(['2017', '2017']);
    }
  });

  it('take each step on or after the one it follows', () => {
    for (const { beganOn, assessedOn, issuedOn } of [...nhsDigital, ...cqc])
      expect([beganOn, assessedOn, issuedOn].sort()).toEqual([beganOn, assessedOn, issuedOn]);
  });

  it('measure facts to compare trusts by, worse where the control is not met', () => {
    const oldest = [...nhsDigital, ...cqc].flatMap(({ assessments }) =>
      assessments.flatMap(({ outcome, measurements }) =>
        measurements.flatMap((measured) =>
          measured.kind === 'OLDEST_MISSING_UPDATE' ? [{ outcome, days: measured.amount }] : [],
        ),
      ),
    );
    expect(oldest).toHaveLength(100);
    for (const { outcome, days } of oldest) expect(days > 14).toBe(outcome === 'NOT_MET');
    const kinds = nhsDigital.flatMap(({ assessments }) =>
      assessments.flatMap(({ measurements }) => measurements.map(({ kind }) => kind)),
    );
    expect(unique(kinds)).toBe(5);
  });

  it('say in every rationale that they are a demonstration', () => {
    for (const { rationale } of [...nhsDigital, ...cqc].flatMap(({ assessments }) => assessments))
      expect(rationale).toMatch(/^Demonstration: /);
  });
});

describe('what is done about the findings', () => {
  it('by NHS Digital is to recommend, of a third of them, before WannaCry', () => {
    expect(recommendations).toHaveLength(Math.ceil(findings.length / 3));
    for (const { issuedOn, actedOn, dueOn, requirement } of recommendations) {
      expect(issuedOn <= actedOn && actedOn <= '2017-05-11' && actedOn < dueOn).toBe(true);
      expect(requirement).not.toBe('');
    }
  });

  it('by the Department is to mandate, not before 10 May 2018', () => {
    expect(mandates).toHaveLength(6);
    expect(unique(mandates.map(keyOf))).toBe(6);
    for (const { actedOn, dueOn } of mandates)
      expect(actedOn >= '2018-05-10' && actedOn <= dueOn).toBe(true);
  });

  it('runs in the order of its days', () => {
    for (const { actedOn, acknowledgedOn, evidence } of mandates) {
      const rounds = evidence.flatMap(({ submittedOn, answer }) => [submittedOn, answer?.on]);
      const days = [actedOn, acknowledgedOn, ...rounds].filter((day) => day !== undefined);
      expect([...days].sort()).toEqual(days);
    }
  });

  it('leaves a withdrawn finding to nobody', () => {
    const withdrawn = keyOf(withdrawalOf(findings, recommendations));
    expect([...recommendations, ...mandates].map(keyOf)).not.toContain(withdrawn);
  });
});

describe('the alerts', () => {
  const alerts = fictionalAlerts(codes);

  it('are those of 17 March and 28 April 2017, the same every time', () => {
    expect(alerts.map(({ issuedAt }) => issuedAt.slice(0, 10))).toEqual([
      '2017-03-17',
      '2017-04-28',
    ]);
    expect(fictionalAlerts(codes)).toEqual(alerts);
  });

  it('are answered by few, each step after the one it follows and before WannaCry', () => {
    for (const { issuedAt, answers } of alerts) {
      const answering = new Set(answers.map(({ odsCode }) => odsCode));
      expect(answering.size).toBe(24);
      for (const code of answering) {
        const steps = answers.filter(({ odsCode }) => odsCode === code);
        expect(steps[0]?.act).toBe('ACKNOWLEDGED');
        const times = [issuedAt, ...steps.map(({ actedAt }) => actedAt), '2017-05-12'];
        expect([...times].sort()).toEqual(times);
      }
    }
  });
});

it('no more than so many are worked on at a time, and a failure ends the rest', async () => {
  let atOnce = 0;
  let most = 0;
  const done: number[] = [];
  const work = async (item: number) => {
    most = Math.max(most, ++atOnce);
    await new Promise(setImmediate);
    atOnce -= 1;
    if (item === 10) throw new Error('ten');
    done.push(item);
  };
  const items = Array.from({ length: 30 }, (_, index) => index);
  await expect(forEachAtMost(3, items, work)).rejects.toThrow('ten');
  expect(most).toBe(3);
  expect(done.length).toBeLessThan(14);
});
