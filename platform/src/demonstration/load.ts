import { GatewayClient } from '../gateway-client.ts';
import { importOrganisations } from '../organisation-import.ts';
import { alertTrusts, leaveAddresses } from './act-on-alert.ts';
import { mandate, recommend, withdraw } from './act-on-finding.ts';
import { fictionalAlerts } from './alerts.ts';
import { forEachAtMost } from './at-most.ts';
import { findingsOf, keyOf, mandatesOf, recommendationsOf, withdrawalOf } from './enforcement.ts';
import { fictionalInspections, type FictionalInspection } from './inspections.ts';
import { recordInspection, type InspectingPeople } from './record-inspection.ts';
import { awaitFindings } from './register.ts';
import { asExtract, fictionalTrusts, registeredOn, type FictionalTrust } from './trusts.ts';

export interface DemonstrationOptions {
  gatewayUrl: string;
  /** An access token in the name of a persona. */
  token: (persona: string) => Promise<string>;
  report: (line: string) => void;
}

const requestsAtOnce = 6;
const patience = 60_000;

const nhsDigital: InspectingPeople = { inspector: 'nhsd-inspector', lead: 'nhsd-lead' };
const cqc: InspectingPeople = { inspector: 'cqc-inspector', lead: 'cqc-lead' };

/**
 * Loads the fictional demonstration, as its people would enter it. A load that was interrupted may be repeated: what was
 * entered is not entered again.
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<void> {
  const { gatewayUrl: url, token, report } = options;
  const gateway = new GatewayClient({ url, token, patience });
  const trusts = fictionalTrusts();
  await register(gateway, trusts);
  report(`demonstration: ${String(trusts.length)} fictional trusts`);

  const odsCodes = trusts.map(({ odsCode }) => odsCode);
  const alerts = fictionalAlerts(odsCodes);
  await leaveAddresses(gateway, odsCodes[0] ?? '');
  for (const alert of alerts) await alertTrusts(gateway, alert);
  report(`demonstration: ${String(alerts.length)} alerts to every trust, in the spring of 2017`);

  const inspections = fictionalInspections(odsCodes);
  const assessed = await inspect(gateway, nhsDigital, inspections.nhsDigital);
  report(`demonstration: ${assessed.count} inspections by NHS Digital, ${assessed.passed} passed`);
  const inspected = await inspect(gateway, cqc, inspections.cqc);
  report(
    `demonstration: ${inspected.count} unannounced inspections by the Care Quality Commission, ${inspected.passed} passed`,
  );
  await enforce(gateway, inspections.nhsDigital, report);
}

async function register(gateway: GatewayClient, trusts: readonly FictionalTrust[]): Promise<void> {
  const text = asExtract(trusts);
  const file = 'the fictional register';
  const key = 'demonstration/register';
  const { problems } = await importOrganisations(gateway, { text, file, key, asAt: registeredOn });
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function inspect(
  gateway: GatewayClient,
  people: InspectingPeople,
  inspections: readonly FictionalInspection[],
): Promise<{ count: string; passed: string }> {
  let passed = 0;
  await forEachAtMost(requestsAtOnce, inspections, async (planned) => {
    if ((await recordInspection(gateway, people, planned)) === 'PASSED') passed += 1;
  });
  return { count: String(inspections.length), passed: passed === 0 ? 'none' : String(passed) };
}

async function enforce(
  gateway: GatewayClient,
  inspections: readonly FictionalInspection[],
  report: DemonstrationOptions['report'],
): Promise<void> {
  const findings = findingsOf(inspections);
  const ids = await awaitFindings(gateway, nhsDigital.lead, 'NHSD', findings);
  const idOf = (finding: Parameters<typeof keyOf>[0]) => ids.get(keyOf(finding)) ?? '';
  const recommendations = recommendationsOf(findings);
  await forEachAtMost(requestsAtOnce, recommendations, (planned) =>
    recommend(gateway, idOf(planned), planned),
  );
  const mistaken = withdrawalOf(findings, recommendations);
  await withdraw(gateway, idOf(mistaken), mistaken);
  report(
    `demonstration: ${String(findings.length)} findings of NHS Digital, which could mandate nothing and made ` +
      `${String(recommendations.length)} recommendations`,
  );
  const mandates = mandatesOf(findings, recommendations);
  await forEachAtMost(requestsAtOnce, mandates, (planned) =>
    mandate(gateway, idOf(planned), planned),
  );
  report(`demonstration: ${String(mandates.length)} mandates by the Department, from 10 May 2018`);
}
