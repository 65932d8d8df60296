import { occasionsOf, type Deadline, type Matter } from './occasions.ts';

const deadline: Deadline = {
  weekBefore: new Date('2018-08-02T23:00:00Z'),
  dayBefore: new Date('2018-08-08T23:00:00Z'),
  endsAt: new Date('2018-08-10T23:00:00Z'),
  setAt: new Date('2018-05-10T10:00:00Z'),
  inWords: '10 August 2018',
  overdueTo: ['TRUST', 'BODY'],
};
const matter: Matter = {
  id: 'demand',
  subject: 'finding',
  what: 'MANDATE',
  reference: 'FND-000001',
  trust: 'ZD001',
  hasPassed: false,
  body: 'DHSC',
  servedAt: new Date('2018-05-10T10:00:00Z'),
  deadline,
  bodysTurn: null,
};
const told = (more: Partial<Matter>) =>
  occasionsOf({ ...matter, ...more }).map(
    ({ to, at, content }) => `${content.telling} ${to.code} ${at.toISOString()}`,
  );

describe('what is to be told of a demand', () => {
  it('is its service, a week and a day before its deadline, and when it is overdue', () => {
    expect(told({})).toEqual([
      'SERVED ZD001 2018-05-10T10:00:00.000Z',
      'WEEK_BEFORE ZD001 2018-08-02T23:00:00.000Z',
      'DAY_BEFORE ZD001 2018-08-08T23:00:00.000Z',
      'OVERDUE ZD001 2018-08-10T23:00:00.000Z',
      'OVERDUE DHSC 2018-08-10T23:00:00.000Z',
    ]);
  });

  it('leaves out the reminders for which it was set too late', () => {
    const setAt = new Date('2018-08-05T10:00:00Z');
    expect(told({ deadline: { ...deadline, setAt } })).toEqual([
      'SERVED ZD001 2018-05-10T10:00:00.000Z',
      'DAY_BEFORE ZD001 2018-08-08T23:00:00.000Z',
      'OVERDUE ZD001 2018-08-10T23:00:00.000Z',
      'OVERDUE DHSC 2018-08-10T23:00:00.000Z',
    ]);
  });

  it('says at once that it is overdue when it was recorded too late to be done in time', () => {
    const setAt = new Date('2026-11-22T10:00:00Z');
    expect(told({ deadline: { ...deadline, setAt, overdueTo: ['TRUST'] } })).toEqual([
      'SERVED ZD001 2018-05-10T10:00:00.000Z',
      'OVERDUE ZD001 2026-11-22T10:00:00.000Z',
    ]);
  });

  it("is its service and the body's turn once the trust has answered", () => {
    const bodysTurn = { actId: 'act', since: new Date('2018-06-01T09:00:00Z') };
    expect(told({ deadline: null, bodysTurn })).toEqual([
      'SERVED ZD001 2018-05-10T10:00:00.000Z',
      'BODYS_TURN DHSC 2018-06-01T09:00:00.000Z',
    ]);
  });
});

describe('an occasion', () => {
  const keys = (more: Partial<Matter> = {}) =>
    occasionsOf({ ...matter, ...more }).map(({ key }) => key);

  it('is the same whenever it is planned, and another for each organisation', () => {
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(5);
  });

  it('is another one for the trust that has it from another, and the same for the body', () => {
    const passed = keys({ trust: 'ZD002', hasPassed: true });
    expect(passed.filter((key) => keys().includes(key))).toEqual([
      `demand/OVERDUE/${deadline.endsAt.toISOString()}/BODY`,
    ]);
  });

  it('is another one for a deadline that was extended, apart from the service', () => {
    const extended = { ...deadline, endsAt: new Date('2018-09-10T23:00:00Z') };
    expect(keys({ deadline: extended }).filter((key) => keys().includes(key))).toEqual([
      'demand/SERVED/once/TRUST',
    ]);
  });
});
