import { Random } from './random.ts';

/** What a trust did about an alert. */
export interface FictionalAnswer {
  odsCode: string;
  act: 'ACKNOWLEDGED' | 'APPLICABLE' | 'IN_PROGRESS' | 'DONE';
  actedAt: string;
}

/** An alert of the spring before WannaCry, and what trusts answered, in the order of time. */
export interface FictionalAlert {
  title: string;
  text: string;
  severity: 'HIGH' | 'CRITICAL';
  issuedAt: string;
  answers: FictionalAnswer[];
}

/** The days on which alerts went out are of record; their words, and who answered, are made up. */
const alerts = [
  {
    title: 'Remote code execution in SMBv1 (MS17-010)',
    text: 'Demonstration: apply the update of 14 March 2017 to every Windows host, or turn SMBv1 off.',
    severity: 'HIGH',
    issuedAt: '2017-03-17T15:00:00.000Z',
  },
  {
    title: 'Exploits for SMBv1 (MS17-010) are public',
    text: 'Demonstration: check that the update of 14 March 2017 is on every Windows host, and report.',
    severity: 'CRITICAL',
    issuedAt: '2017-04-28T14:00:00.000Z',
  },
] as const;

/** About one trust in ten answers at all: nobody checked whether alerts were acted on. */
const acknowledging = 24;
const hour = 3_600_000;
const stepsOf = ['ACKNOWLEDGED', 'APPLICABLE', 'IN_PROGRESS', 'DONE'] as const;

export function fictionalAlerts(odsCodes: readonly string[]): FictionalAlert[] {
  const random = new Random(1703);
  return alerts.map((alert) => ({
    ...alert,
    answers: random
      .shuffle(odsCodes)
      .slice(0, acknowledging)
      .flatMap((odsCode) => answersOf(random, odsCode, alert.issuedAt)),
  }));
}

function answersOf(random: Random, odsCode: string, issuedAt: string): FictionalAnswer[] {
  let at = Date.parse(issuedAt);
  return stepsOf.slice(0, random.between(1, stepsOf.length)).map((act) => {
    at += random.between(2, 60) * hour;
    return { odsCode, act, actedAt: new Date(at).toISOString() };
  });
}
