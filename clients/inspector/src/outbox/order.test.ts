import fc from 'fast-check';
import type { AssessmentItem, Content, Item } from './item.ts';
import { following, isHeldUp, nextParcel } from './order.ts';

const answer = {
  outcome: 'MET',
  rationale: 'Seen.',
  selfAssessedOutcome: null,
  selfAssessmentConfidence: null,
  severity: null,
  measurements: [],
} as const;

let order = 0;

const item = (content: Content, more: Partial<Item> = {}): Item =>
  ({
    order: (order += 1),
    key: `key ${String(order)}`,
    inspectionId: 'I',
    madeAt: '2026-01-01T00:00:00Z',
    state: 'WAITING',
    mayHaveArrived: false,
    problems: [],
    ...content,
    ...more,
  }) as Item;

const assessment = (controlId: string, more: Partial<AssessmentItem> = {}): AssessmentItem =>
  item(
    { kind: 'ASSESSMENT', controlId, assessedOn: '2026-01-01', expectedVersion: null, answer },
    more,
  ) as AssessmentItem;
const file = (controlId: string) =>
  item({
    kind: 'FILE',
    controlId,
    file: new Blob(),
    fileName: 'a.png',
    mediaType: 'image/png',
    description: 'A rack',
  });
const withdrawal = (controlId: string) =>
  item({ kind: 'WITHDRAWAL', controlId, evidenceId: 'E', fileName: 'a.png', reason: 'Blurred.' });
const beginning = (more: Partial<Item> = {}) =>
  item({ kind: 'BEGINNING', beganOn: '2026-01-01' }, more);

describe('what is sent next', () => {
  it('is nothing when nothing waits', () => {
    expect(nextParcel([])).toBeUndefined();
    expect(nextParcel([assessment('C1', { state: 'REFUSED' })])).toBeUndefined();
  });

  it('is outcomes of one inspection and one day together, up to what comes between', () => {
    const [one, two] = [assessment('C1'), assessment('C2')];
    expect(nextParcel([one, two, file('C1'), assessment('C3')])).toEqual([one, two]);
    expect(nextParcel([one, assessment('C2', { assessedOn: '2026-01-02' })])).toEqual([one]);
    expect(nextParcel([one, assessment('C2', { inspectionId: 'J' })])).toEqual([one]);
  });

  it('is at most a hundred outcomes', () => {
    expect(nextParcel(Array.from({ length: 130 }, () => assessment('C1')))).toHaveLength(100);
  });

  it('is one thing of another kind', () => {
    const [began, one] = [beginning(), assessment('C1')];
    expect(nextParcel([began, one])).toEqual([began]);
  });

  it('passes by what stopped and what rests on it, and nothing else', () => {
    const stopped = assessment('C1', { state: 'CONFLICT' });
    const [later, picture, other] = [assessment('C1'), file('C1'), assessment('C2')];
    const items = [stopped, later, picture, other];
    expect(nextParcel(items)).toEqual([other]);
    expect(isHeldUp(picture, items)).toBe(true);
    expect(isHeldUp(other, items)).toBe(false);
  });

  it('is a withdrawal by itself, whatever stopped of its control: the file has arrived', () => {
    const [stopped, one] = [assessment('C1', { state: 'REFUSED' }), withdrawal('C1')];
    expect(nextParcel([stopped, one])).toEqual([one]);
    expect(nextParcel([one, withdrawal('C1')])).toEqual([one]);
  });

  it('is nothing of an inspection whose beginning was refused, and all of another', () => {
    const refused = beginning({ state: 'REFUSED' });
    const elsewhere = assessment('C1', { inspectionId: 'J' });
    expect(nextParcel([refused, assessment('C1'), elsewhere])).toEqual([elsewhere]);
  });
});

describe('a new outcome of a control', () => {
  it('builds on the version that was read when none waits', () => {
    expect(following([], 3)).toEqual({ insteadOf: [], expectedVersion: 3 });
    expect(following([], null)).toEqual({ insteadOf: [], expectedVersion: null });
  });

  it('takes the place of one that never left', () => {
    const waiting = assessment('C1', { expectedVersion: 2 });
    const follows = { insteadOf: [waiting.order], expectedVersion: 2 };
    expect(following([waiting], 3)).toEqual(follows);
  });

  it('follows one that may have arrived, on the version that it makes', () => {
    const first = assessment('C1', { mayHaveArrived: true });
    expect(following([first], 1)).toEqual({ insteadOf: [], expectedVersion: 1 });
    const second = assessment('C1', { expectedVersion: 1 });
    const follows = { insteadOf: [second.order], expectedVersion: 1 };
    expect(following([first, second], 2)).toEqual(follows);
  });

  it('takes the place of one that was refused and of what followed it, on what that built on', () => {
    const refused = assessment('C1', { state: 'REFUSED', expectedVersion: 2 });
    const later = assessment('C1', { expectedVersion: 3 });
    const insteadOf = [refused.order, later.order];
    expect(following([refused, later], 4)).toEqual({ insteadOf, expectedVersion: 2 });
  });

  it('stays one side of a conflict until that is settled', () => {
    const conflict = assessment('C1', { state: 'CONFLICT', expectedVersion: null });
    const follows = { insteadOf: [conflict.order], expectedVersion: null, conflict };
    expect(following([conflict], 1)).toEqual(follows);
  });
});

/** A server as the contract has it: a key counts once, and a version must be the one that stands. */
class Server {
  version: number | null = null;
  rationale = '';
  readonly keys = new Set<string>();
  readonly effects: string[] = [];

  take({ key, expectedVersion, answer: { rationale } }: AssessmentItem): boolean {
    if (this.keys.has(key)) return true;
    if (expectedVersion !== this.version) return false;
    this.version = (this.version ?? 0) + 1;
    this.rationale = rationale;
    this.keys.add(key);
    this.effects.push(key);
    return true;
  }
}

it('loses nothing and doubles nothing, wherever sending is interrupted', () => {
  const happening = fc.constantFrom('RECORD', 'SEND', 'LOST ON THE WAY', 'ANSWER LOST');
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const server = new Server();
      let items: AssessmentItem[] = [];
      let known: number | null = null;
      let latest = '';
      const send = (what: string) => {
        const parcel = nextParcel(items);
        if (!parcel) return;
        items = items.map((each) =>
          parcel.includes(each) ? { ...each, mayHaveArrived: true } : each,
        );
        if (what === 'LOST ON THE WAY') return;
        for (const each of parcel as readonly AssessmentItem[])
          expect(server.take(each)).toBe(true);
        if (what === 'ANSWER LOST') return;
        known = server.version;
        const keys = new Set(parcel.map(({ key }) => key));
        items = items.filter(({ key }) => !keys.has(key));
      };
      for (const what of happenings)
        if (what === 'RECORD') {
          const { insteadOf, expectedVersion } = following(items, known);
          items = items.filter((each) => !insteadOf.includes(each.order));
          const added = assessment('C1', { expectedVersion });
          latest = `as of ${added.key}`;
          items.push({ ...added, answer: { ...answer, rationale: latest } });
        } else send(what);
      send('SEND');
      expect(items).toEqual([]);
      expect(server.rationale).toBe(latest);
      expect(new Set(server.effects).size).toBe(server.effects.length);
    }),
  );
});
