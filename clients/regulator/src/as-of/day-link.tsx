import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { asOfParameter, useAsOf } from './use-as-of.ts';

export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** Makes addresses that stay on the day looked at. */
export function useAddress(): (pathname: string, parameters?: Parameters) => To {
  const { day } = useAsOf();
  return (pathname, parameters = {}) => {
    const search = new URLSearchParams();
    for (const [name, values] of Object.entries(parameters))
      for (const value of typeof values === 'string' ? [values] : values)
        search.append(name, value);
    if (day !== undefined) search.set(asOfParameter, day);
    return { pathname, search: search.toString() };
  };
}

export interface DayLinkProps {
  readonly to: string;
  readonly parameters?: Parameters;
  readonly children: ReactNode;
}

/** A link to a page of this application, on the same day. */
export function DayLink({ to, parameters, children }: DayLinkProps) {
  const address = useAddress();
  return <Link to={address(to, parameters)}>{children}</Link>;
}
