import type { ReactNode } from 'react';
import { useAsOf } from '../../as-of/use-as-of.ts';

export interface WhileTodayProps {
  /** What is said on another day. */
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}

/** Acts are recorded today: while another day is shown there is nothing to press. */
export function WhileToday({ otherwise, children }: WhileTodayProps) {
  const { day } = useAsOf();
  return day === undefined ? children : otherwise;
}
