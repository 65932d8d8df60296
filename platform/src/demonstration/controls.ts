/** What the demonstration says of one control; every text says itself that it is one. */
export interface ControlWording {
  id: string;
  /** How many inspections in a hundred find it not met. */
  failing: number;
  met: string;
  notMet: readonly [string, ...string[]];
  /** What a body asks for when it is not met. */
  requirement: string;
}

const said = (text: string) => `Demonstration: ${text}`;

const control = (
  id: string,
  failing: number,
  [met, requirement, ...notMet]: readonly [string, string, string, ...string[]],
): ControlWording => {
  const [first, ...others] = notMet;
  return {
    id,
    failing,
    met: said(met),
    requirement: said(requirement),
    notMet: [said(first), ...others.map(said)],
  };
};

/** Cyber Essentials, against which NHS Digital assessed by consent. */
export const cyberEssentials = [
  control('CE-2014/CE1', 25, [
    'inbound services match the approved list and the rules were reviewed this year.',
    'Close every inbound service that nobody has approved, and review the rules each year.',
    'two inbound services were open to the internet without an approved reason.',
    'the administrative page of a firewall answered from the internet.',
  ]),
  control('CE-2014/CE2', 55, [
    'the sampled machines carried no default account and no needless software.',
    'Remove default accounts and needless software from all machines, and keep to one standard build.',
    'default accounts were enabled on 3 of 20 sampled machines.',
    'auto-run was on for removable media on 9 of 20 sampled machines.',
  ]),
  control('CE-2014/CE3', 45, [
    'administrator accounts are few, named and used for administration only.',
    'Give administrator rights to named people only, and remove accounts when people leave.',
    'eleven people who had left still had accounts, two of them administrators.',
    'clinical staff shared an administrator account on two wards.',
  ]),
  control('CE-2014/CE4', 30, [
    'malware protection ran and was current on every sampled machine.',
    'Run malware protection on every machine, updated daily.',
    'malware protection was out of date on 5 of 20 sampled machines.',
    'three sampled servers ran without malware protection.',
  ]),
  control('CE-2014/CE5', 80, [
    'high-risk updates were installed within 14 days on every sampled machine.',
    'Install high-risk updates within 14 days, and replace or isolate systems that receive none.',
    'critical updates of the last two months were missing on 8 of 20 sampled machines.',
    'imaging workstations ran an operating system that receives no updates.',
  ]),
] as const;

/** The National Data Guardian's standards, against which the Care Quality Commission inspected. */
export const dataSecurityStandards = [
  control('NDG-2016/NDG1', 15, [
    'staff know how to handle and share confidential data.',
    'Tell all staff how confidential data is handled and shared.',
    'paper lists of patients lay open in a public corridor.',
  ]),
  control('NDG-2016/NDG2', 20, [
    'staff can say what their own responsibilities are.',
    'Make responsibilities part of every contract of employment.',
    'temporary staff had not been told their responsibilities.',
  ]),
  control('NDG-2016/NDG3', 45, [
    'nineteen in twenty staff have passed the yearly training.',
    'Bring yearly training to at least 95 in 100 staff.',
    'six in ten staff had passed the yearly training.',
    'no record showed that the board had been trained.',
  ]),
  control('NDG-2016/NDG4', 35, [
    'access follows role and ends on the day on which people leave.',
    'Review access every quarter, and end it when people leave.',
    'accounts stayed open for months after people had left.',
  ]),
  control('NDG-2016/NDG5', 25, [
    'processes that caused near misses are reviewed each year.',
    'Review each year the processes that caused breaches or near misses.',
    'no process had been reviewed after a breach.',
  ]),
  control('NDG-2016/NDG6', 30, [
    'incidents are reported to the board and advice is acted on.',
    'Act on alerts within the time that they give, and report to the board.',
    'nobody could show that the alerts of the spring had been acted on.',
  ]),
  control('NDG-2016/NDG7', 35, [
    'the continuity plan was tested this year.',
    'Test the continuity plan for the loss of systems each year.',
    'the continuity plan had never been tested for the loss of all computers.',
  ]),
  control('NDG-2016/NDG8', 65, [
    'no unsupported system is in use without a plan to replace it.',
    'Replace or isolate every unsupported system, by a plan that the board approves.',
    'unsupported operating systems ran on imaging equipment, with no plan to replace them.',
    'one in twenty computers ran an unsupported operating system.',
  ]),
  control('NDG-2016/NDG9', 50, [
    'a cyber security framework is in place and tested.',
    'Adopt a proven framework and test it each year.',
    'no proven framework was in place.',
    'networks of wards and of medical devices were not separated.',
  ]),
  control('NDG-2016/NDG10', 20, [
    'contracts hold suppliers to account.',
    'Write the standards into the contracts of suppliers.',
    'contracts of two suppliers said nothing of data security.',
  ]),
] as const;
