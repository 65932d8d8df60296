import { numberOf } from '@assay/web';

export const Figure = ({ name, count }: { name: string; count: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{numberOf(count)}</dd>
  </div>
);
