import { connectionOf, MeasureKind, MeasureUnit, unitOf } from '@assay/kit';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Measured } from './measurement.entity.ts';

@ObjectType({
  description: 'A measured fact of an assessment, with its unit.',
  simpleResolvers: true,
})
export class Measurement {
  assessmentId!: string;
  inspectionId!: string;
  odsCode!: string;

  @Field(() => MeasureKind, { description: 'What was measured.' })
  kind!: MeasureKind;

  @Field(() => MeasureUnit, { description: 'What it is counted in.' })
  unit!: MeasureUnit;

  @Field(() => Float, {
    nullable: true,
    description: 'How much, in the unit; null when the answer is yes or no.',
  })
  amount!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The answer; null unless it is yes or no.',
  })
  yes!: boolean | null;
}

export const MeasurementConnection = connectionOf('Measurement', () => Measurement);

type Stored = Measured & Pick<Measurement, 'assessmentId' | 'inspectionId' | 'odsCode'>;

/** A measured fact as it is shown. */
export function shown({ kind, amount, assessmentId, inspectionId, odsCode }: Stored): Measurement {
  const unit = unitOf(kind);
  const value = unit === 'YES_NO' ? { amount: null, yes: amount === 1 } : { amount, yes: null };
  return { assessmentId, inspectionId, odsCode, kind, unit, ...value };
}
