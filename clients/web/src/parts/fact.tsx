import { SummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** A row of a summary list. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <SummaryList.Row>
    <SummaryList.Key>{name}</SummaryList.Key>
    <SummaryList.Value>{children}</SummaryList.Value>
  </SummaryList.Row>
);
