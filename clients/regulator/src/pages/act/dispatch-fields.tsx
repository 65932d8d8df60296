import {
  ChoiceField,
  DayField,
  londonToday,
  notChosen,
  type Problem,
  readDay,
  readText,
  wrongDay,
} from '@assay/web';
import type { ServiceMethod } from '../../generated/graphql.ts';

const methods: Readonly<Record<ServiceMethod, string>> = {
  ELECTRONIC: 'By electronic means',
  POST: 'By post',
  IN_PERSON: 'Handed over in person',
  LEFT_AT_ADDRESS: 'Left at the proper address',
};

export const dispatchFields = ['method', 'dispatchedOn', 'receivedOn'];

/** How and when a notice was sent, on which the law rests the day of its service. */
export const DispatchFields = ({ problems }: { problems: readonly Problem[] }) => (
  <>
    <ChoiceField name="method" legend="How was it sent?" choices={methods} problems={problems} />
    <DayField
      name="dispatchedOn"
      legend="When was it sent?"
      hint="Today or an earlier day"
      initial={londonToday()}
      problems={problems}
    />
    <DayField
      name="receivedOn"
      legend="When was it received? (optional)"
      hint="Left empty, it counts as received when the law deems it so"
      problems={problems}
    />
  </>
);

export const readDispatch = (form: FormData) => ({
  method: readText(form, 'method') as ServiceMethod,
  dispatchedOn: readDay(form, 'dispatchedOn') ?? '',
  receivedOn: readDay(form, 'receivedOn'),
});

export const wrongDispatch = (form: FormData): readonly Problem[] => [
  ...notChosen(form, 'method', 'Choose how it was sent'),
  ...wrongDay(form, 'dispatchedOn', 'Enter the day on which it was sent'),
  ...wrongDay(form, 'receivedOn'),
];
