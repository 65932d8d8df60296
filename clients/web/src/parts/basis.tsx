import { webAddress } from './web-address.ts';

export interface BasisProps {
  readonly basis: {
    readonly instrument: string;
    readonly provision: string;
    readonly url?: string | null | undefined;
  };
}

/** The provision of law, as a link to its text where there is a public one. */
export function Basis({ basis: { instrument, provision, url } }: BasisProps) {
  const text = `${instrument}, ${provision}`;
  const address = url ? webAddress(url) : undefined;
  return address === undefined ? text : <a href={address}>{text}</a>;
}
