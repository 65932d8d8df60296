import { randomUUID } from 'node:crypto';
import type { Viewer } from '@assay/kit';
import { people, type Ask } from '@assay/kit/testing';

const IMPORT = `mutation ($input: ImportPublicationsInput!) {
  importPublications(input: $input) {
    imported updated unchanged notPublished unknownTrust rejected
    rowProblems { line column message } errors { code message field }
  }
}`;

/** The import over HTTP; each call has a key of its own. */
export const publishing =
  (as: (viewer: Viewer) => Ask) =>
  async (csv: string, more: object = {}, viewer: Viewer = people.administrator): Promise<any> => {
    const input = { csv, idempotencyKey: randomUUID(), ...more };
    const { data, errors } = await as(viewer)(IMPORT, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.importPublications;
  };

const file = (header: string, rows: readonly string[]) => [header, ...rows].join('\n') + '\n';

type Row = readonly [odsCode: string, status: string, publishedOn?: string];

/** As of trusts in 2022/23. */
export const trusts2023 = (...rows: Row[]) =>
  file(
    ',Code,National Grouping,High Level Health Geography,lat,long,Organisation Name,Status,Date Of Publication,Primary Sector,"Integrated Care Board (where available, from ODS)"',
    rows.map(
      ([code, status, day = '30/06/2023'], i) =>
        `${String(i)},${code},Y56,QXX,51.5,-0.1,"FICTIONAL TRUST (${code}), NORTH",${status},${day},NHS Trust,A BOARD`,
    ),
  );

/** As of integrated care boards in 2022/23. */
export const boards2023 = (...rows: Row[]) =>
  file(
    ',ICB23CD,ICB23CDH,ICB23NM,Code,Organisation Name,Status,Date Of Publication,Primary Sector,"Integrated Care Board (where available, from ODS)"',
    rows.map(
      ([code, status, day = '30/06/2023'], i) =>
        `${String(i)},E54,Q00,A Board,${code},A BOARD,${status},${day},ICB,A BOARD`,
    ),
  );

/** The number that stands in each column of devices. */
export const DEVICES = '48613';

/** As of trusts in 2021/22, with sensitive counts of devices. */
export const trusts2022 = (...rows: Row[]) =>
  file(
    '\uFEFFODS Code,ODS Org Name,Windows XP,Windows 7,Windows 8,Windows 10,Windows Server,Windows Other,index,postcode,geocode,latitude,longitude,Status',
    rows.map(
      ([code, status], i) =>
        `${code},Fictional Trust,${Array(6).fill(DEVICES).join(',')},${String(i)},ZZ1 1ZZ,E01,51.5,-0.1,${status}`,
    ),
  );

/** As of trusts, CCGs and CSUs in 2020/21, with a successor whose own status differs. */
export const all2021 = (...rows: Row[]) =>
  file(
    '"","Code","Name","Postcode","Start","Close","Sector","CCG.Code","CCG.Name","latitude","longitude","Successor.Code","Organisation.Name","Latest.Status","Date.Of.Publication","Primary.Sector","Commissioner..From.ODS.","Successor.Status","Final.Status","Short.Status"',
    rows.map(
      ([code, status, day = '28/06/2021'], i) =>
        `"${String(i + 1)}","${code}","Fictional (Merged with RX2)","ZZ1 1ZZ","2001-04-01","2021-03-31","Trust","00X","A CCG","51.5","-0.1","RX2","FICTIONAL","${status}","${day}","NHS Trust","","20/21 Standards Exceeded","20/21 Standards Exceeded","Exceeded"`,
    ),
  );
