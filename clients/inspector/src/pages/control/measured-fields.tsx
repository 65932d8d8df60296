import { LineField, type Problem } from '@assay/web';
import { Fieldset } from 'nhsuk-react-components';
import { measureKinds, measures } from '../../labels.ts';
import type { MeasuredValue } from '../../outbox/item.ts';
import { Choice } from './answer-form.tsx';

const answers = { yes: 'Yes', no: 'No' };

interface MeasuredFieldsProps {
  readonly initial: readonly MeasuredValue[];
  readonly problems: readonly Problem[];
}

/** What was measured, each in its unit; what is left empty was not. */
export const MeasuredFields = ({ initial, problems }: MeasuredFieldsProps) => (
  <Fieldset>
    <Fieldset.Legend size="s">What was measured?</Fieldset.Legend>
    <p className="nhsuk-hint">Leave empty what was not</p>
    {measureKinds.map((kind) => {
      const { label, unit, unitLabel } = measures[kind];
      const value = initial.find((each) => each.kind === kind);
      return unit === 'YES_NO' ? (
        <Choice
          key={kind}
          name={kind}
          label={label}
          none="Not measured"
          options={answers}
          initial={value?.yes === undefined ? undefined : value.yes ? 'yes' : 'no'}
        />
      ) : (
        <LineField
          key={kind}
          name={kind}
          label={label}
          suffix={unitLabel}
          width={5}
          inputMode={unit === 'PERCENT' ? 'decimal' : 'numeric'}
          initial={value?.amount === undefined ? undefined : String(value.amount)}
          problems={problems}
        />
      );
    })}
  </Fieldset>
);
