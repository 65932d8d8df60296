import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const ServiceMethod = enumValues('IN_PERSON', 'LEFT_AT_ADDRESS', 'POST', 'ELECTRONIC');
export type ServiceMethod = keyof typeof ServiceMethod;
registerEnumType(ServiceMethod, {
  name: 'ServiceMethod',
  description: 'How a notice was sent.',
  valuesConfig: describeValues<ServiceMethod>({
    IN_PERSON: 'Handed over in person.',
    LEFT_AT_ADDRESS: 'Left at the proper address.',
    POST: 'Sent by post.',
    ELECTRONIC: 'Sent by electronic means.',
  }),
});

export const NoticeKind = enumValues('INTENT', 'BINDING', 'PENALTY_INTENT', 'PENALTY');
export type NoticeKind = keyof typeof NoticeKind;
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice does.',
  valuesConfig: describeValues<NoticeKind>({
    INTENT: 'Says what the body intends to require, and invites representations.',
    BINDING: 'Requires remediation.',
    PENALTY_INTENT: 'Says what penalty the body intends, and invites representations.',
    PENALTY: 'Imposes a penalty.',
  }),
});
