import { Random } from './random.ts';

/** A trust that exists in the demonstration only. */
export interface FictionalTrust {
  odsCode: string;
  name: string;
  foundation: boolean;
  /** The national grouping code of its region. */
  region: string;
  openedOn: string;
}

/** How many open trusts each region has; in all the 236 that the National Audit Office counted in 2017. */
const trustsByRegion = { Y56: 37, Y58: 29, Y59: 32, Y60: 43, Y61: 26, Y62: 37, Y63: 32 };

/** About as many as there were in May 2017. */
const foundationTrusts = 150;

/** Halves of names of places, of which no pair is a place with a trust. */
const beginnings =
  'Adder Bittern Bracken Cinder Copper Curlew Dunnock Ember Fallow Gorse Harrier Juniper Kestrel Linnet ' +
  'Lapwing Marl Merlin Nettle Osprey Plover Quarry Quill Sable Sorrel Teasel Thistle Umber Warbler Whimbrel Yarrow';
const endings = 'combe fold garth holme hythe mere stead wick';

const services = [
  'Hospitals',
  'Hospitals',
  'Hospitals',
  'Hospitals',
  'University Hospitals',
  'Partnership',
  'Mental Health',
  'Community Healthcare',
  'Ambulance Service',
] as const;

const yearsOfOpening = { first: 1993, last: 2014 };

/** The day from which the fictional register describes them; they opened before. */
export const registeredOn = '2016-09-01';

/** The fictional service: ZD001 to ZD236, the same on every machine. */
export function fictionalTrusts(): FictionalTrust[] {
  const random = new Random(236);
  const regions = random.shuffle(
    Object.entries(trustsByRegion).flatMap(([code, count]) => Array<string>(count).fill(code)),
  );
  const places = random.shuffle(
    beginnings.split(' ').flatMap((begin) => endings.split(' ').map((end) => `${begin}${end}`)),
  );
  const foundations = random.shuffle(regions.map((_, index) => index < foundationTrusts));
  return regions.map((region, index) => {
    const foundation = foundations[index] ?? false;
    const place = places[index] ?? '';
    const kind = foundation ? 'NHS Foundation Trust' : 'NHS Trust';
    return {
      odsCode: `ZD${String(index + 1).padStart(3, '0')}`,
      name: `${place} ${random.pick(services)} ${kind} (fictional)`,
      foundation,
      region,
      openedOn: `${String(random.between(yearsOfOpening.first, yearsOfOpening.last))}-04-01`,
    };
  });
}

const columns = { code: 0, name: 1, region: 2, openedOn: 10, amended: 21 };
const columnCount = 27;

/** The register of trusts in the layout of the ODS extract. */
export const asExtract = (trusts: readonly FictionalTrust[]): string =>
  trusts.map((trust) => `${rowOf(trust)}\r\n`).join('');

function rowOf({ odsCode, name, region, openedOn }: FictionalTrust): string {
  const cells = Array<string>(columnCount).fill('');
  cells[columns.code] = odsCode;
  cells[columns.name] = name;
  cells[columns.region] = region;
  cells[columns.openedOn] = openedOn.replaceAll('-', '');
  cells[columns.amended] = '0';
  return cells.map((cell) => `"${cell}"`).join(',');
}
