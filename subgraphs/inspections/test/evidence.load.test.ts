import { get, request, type IncomingMessage } from 'node:http';
import { people } from '@assay/kit/testing';
import { fileSteps, pdf, type FileSteps } from './support/files.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
/** More than there are connections to the database. */
const MANY = 15;
let subgraph: TestSubgraph;
let files: FileSteps;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  files = fileSteps(subgraph);
});
afterAll(() => subgraph.stop());

describe('evidence', () => {
  it('of any number of assessments is read in one statement', async () => {
    const { id } = await steps.recorded();
    const document =
      'query ($id: ID!) { inspection(id: $id) { assessments { evidence { id recordedBy } } } }';
    const read = () => subgraph.as(nhsdLead)(document, { id });
    await read();
    const without = await subgraph.log.during(read);
    for (const controlId of await steps.controls('CE-2014'))
      for (let i = 0; i < 2; i += 1) await files.send(id, pdf, { controlId });
    const { data } = await read();
    expect(data.inspection.assessments.map((a: any) => a.evidence.length)).toEqual([2, 2, 2, 2, 2]);
    expect(await subgraph.log.during(read)).toHaveLength(without.length);
    expect(without.filter((statement) => statement.includes('"evidence"'))).toHaveLength(1);
  });

  it('keeps nobody from the database while it is fetched slowly', async () => {
    const { id } = await steps.recorded();
    const { json } = await files.send(id, Buffer.concat([pdf, Buffer.alloc(20_000_000, '%')]));
    const { download } = await files.download(nhsdLead, json.id);
    const answers = await Promise.all(
      Array.from({ length: MANY }, () => {
        const slow = get(files.here(download.url), { agent: false });
        return new Promise<IncomingMessage>((resolve) => slow.on('response', resolve));
      }),
    );
    expect(await files.evidence(nhsdLead, id)).toHaveLength(1);
    for (const answer of answers) answer.destroy();
  });

  it('keeps nobody from the database while it is sent slowly', async () => {
    const { id } = await steps.recorded();
    await files.send(id, pdf);
    const used = await files.link(nhsdInspector, id);
    await files.put(used, new Uint8Array(pdf));
    const fresh = await files.link(nhsdInspector, id);
    const slow = Array.from({ length: MANY }, (_, i) => {
      const sending = request(files.here(i % 2 === 0 ? used : fresh), {
        method: 'PUT',
        agent: false,
      });
      sending.on('error', () => undefined);
      sending.write(pdf.subarray(0, 10));
      return sending;
    });
    const kept = async () => (await files.kept()).filter((file) => file.startsWith('uploads'));
    while ((await kept()).length < MANY) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await files.evidence(nhsdLead, id)).toHaveLength(2);
    for (const sending of slow) sending.destroy();
    while ((await kept()).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });
});
