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

export const NoticeStanding = enumValues('INTENDED', 'SERVED', 'APPEALED', 'ENDED');
export type NoticeStanding = keyof typeof NoticeStanding;
registerEnumType(NoticeStanding, {
  name: 'NoticeStanding',
  description: 'Where a notice stands now, by the acts on its demands.',
  valuesConfig: describeValues<NoticeStanding>({
    INTENDED: 'What it announces is neither done nor abandoned.',
    SERVED: 'What it requires, or imposes, stands for one of its demands at least.',
    APPEALED: 'An appeal against it is undecided.',
    ENDED: 'It was met, followed by what it announced, quashed, abandoned or withdrawn.',
  }),
});

export const NoticeOrder = enumValues('LATEST', 'EARLIEST');
export type NoticeOrder = keyof typeof NoticeOrder;
registerEnumType(NoticeOrder, {
  name: 'NoticeOrder',
  description: 'The order of a list of notices.',
  valuesConfig: describeValues<NoticeOrder>({
    LATEST: 'The last that was sent comes first.',
    EARLIEST: 'The first that was sent comes first.',
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
