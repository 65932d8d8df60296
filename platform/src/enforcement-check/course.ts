import { z } from 'zod';

const day = z.string();
const trust = z.object({ odsCode: z.string(), from: day.nullable() });

/** What is told of a finding's enforcement, as far as it can be compared. */
export const telling = z
  .object({
    odsCode: z.string(),
    trusts: z.array(trust).optional(),
    version: z.int(),
    periods: z.array(
      z.object({ status: z.string(), dueOn: day.nullable(), from: day, to: day.nullable() }),
    ),
    mandates: z.array(z.object({ bodyCode: z.string(), from: day, to: day.nullable() })),
  })
  .transform(({ odsCode, trusts, ...course }) => ({
    ...course,
    // what was told before there were mergers names the one trust that there was
    trusts: trusts?.map((each) => each.odsCode) ?? [odsCode],
  }));

/** What one side says of a finding's enforcement. */
export type Course = z.infer<typeof telling>;
export type Period = Course['periods'][number];

/** A course with the name of the side that says so. */
export interface Side {
  readonly course: Course;
  readonly says: string;
}

/** What differs between two sides of one finding that was issued on a day. */
export function differencesBetween(a: Side, b: Side, issuedOn: string): string[] {
  const [those, these] = [comparable(a.course, issuedOn), comparable(b.course, issuedOn)];
  return (Object.keys(those) as (keyof typeof those)[])
    .map((what) => ({
      what,
      here: JSON.stringify(those[what]),
      there: JSON.stringify(these[what]),
    }))
    .filter(({ here, there }) => here !== there)
    .map(
      ({ what, here, there }) =>
        `its ${what} ${what === 'version' ? 'is' : 'are'} ${here} ${a.says}, and ${there} ${b.says}`,
    );
}

/** The order of the keys is the order of the report. */
const comparable = ({ periods, mandates, version, trusts }: Course, issuedOn: string) => ({
  periods: merged(periods, issuedOn),
  mandates: sorted(mandates),
  trusts,
  version,
});

/** Periods from a day on, those alike made one: both sides may cut the same course differently. */
function merged(periods: readonly Period[], from: string): Period[] {
  const course: Period[] = [];
  for (const next of periods) {
    if (next.from === next.to || (next.to !== null && next.to <= from)) continue;
    const last = course.at(-1);
    if (last?.to === next.from && last.status === next.status && last.dueOn === next.dueOn)
      course[course.length - 1] = { ...last, to: next.to };
    else course.push({ ...next, from: next.from < from ? from : next.from });
  }
  return course.map(({ status, dueOn, from: begins, to }) => ({ status, dueOn, from: begins, to }));
}

const sorted = (mandates: Course['mandates']) =>
  mandates
    .filter(({ from, to }) => from !== to)
    .map(({ bodyCode, from, to }) => `${bodyCode} ${from} ${to ?? ''}`)
    .sort();
