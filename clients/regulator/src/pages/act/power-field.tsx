import { fieldId, type Problem, problemAt, useViewer } from '@assay/web';
import { Radios } from 'nhsuk-react-components';
import type { ActKind } from '../../generated/graphql.ts';
import type { FindingToActOn } from './act-page.tsx';

/** The powers of the viewer's body that could compel. */
export function useOwnPowers() {
  const code = useViewer()?.organisation.code;
  return ({ compellableBy }: FindingToActOn) =>
    (compellableBy ?? []).filter(({ body }) => body.code === code);
}

export interface PowerFieldProps {
  readonly finding: FindingToActOn;
  /** The act that rests on the power. */
  readonly kind: ActKind;
  readonly problems: readonly Problem[];
}

/** The body's powers, of which the one that would be relied on anyway is chosen at first. */
export function PowerField({ finding, kind, problems }: PowerFieldProps) {
  const powers = useOwnPowers()(finding);
  const usual = finding.enforcement.availableActs.find((act) => act.kind === kind)?.power;
  if (powers.length === 0) return null;
  const error = problemAt(problems, 'powerId');
  return (
    <Radios
      id={`${fieldId('powerId')}-group`}
      name="powerId"
      legend="Under which power?"
      legendProps={{ size: 's' }}
      {...(error !== undefined && { error })}
    >
      {powers.map(({ id, instrument, basis }, i) => (
        <Radios.Item
          key={id}
          id={i === 0 ? fieldId('powerId') : id}
          value={id}
          defaultChecked={id === usual?.id}
          hint={`${basis.instrument}, ${basis.provision}`}
        >
          {instrument}
        </Radios.Item>
      ))}
    </Radios>
  );
}
