import { instantOf, isDay, londonToday } from '@assay/web';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

export interface AsOf {
  /** The day looked at, YYYY-MM-DD; undefined for today, which goes on. */
  readonly day: string | undefined;
  /** The same as an instant, for the schema's `asOf`. */
  readonly asOf: string | undefined;
  /** The day looked at, today included. */
  readonly on: string;
  /** What an address of this application ends with to stay on that day. */
  readonly search: string;
}

export const asOfParameter = 'asOf';

/** The day that the address names. */
export function useAsOf(): AsOf {
  const [parameters] = useSearchParams();
  const given = parameters.get(asOfParameter) ?? '';
  return useMemo(() => {
    const day = isDay(given) ? given : undefined;
    return {
      day,
      asOf: day && instantOf(day),
      on: day ?? londonToday(),
      search: day === undefined ? '' : `?${asOfParameter}=${day}`,
    };
  }, [given]);
}
