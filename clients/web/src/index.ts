export { actLabel } from './act-label.ts';
export { demandLabel, type LabelledDemand } from './demand-label.ts';
export { instantOf, isDay, londonDayOf, londonToday, longDay } from './day.ts';
export { counted, inWords, numberOf } from './words.ts';
export { Done } from './page/done.tsx';
export { Page } from './page/page.tsx';
export { PageFrame } from './page/page-frame.tsx';
export { Answer, NotKnown, Part } from './parts/answer.tsx';
export { Basis, type BasisProps } from './parts/basis.tsx';
export { webAddress } from './parts/web-address.ts';
export { BarTable, type Bar } from './parts/bar-table.tsx';
export { Day, Moment } from './parts/day.tsx';
export { Pager } from './parts/pager.tsx';
export { SeverityTag, StatusTag } from './parts/status-tag.tsx';
export { DayField } from './form/day-field.tsx';
export { ProblemSummary } from './form/problem-summary.tsx';
export { fieldId, problemAt, type Problem } from './form/problems.ts';
export { readDay, readText } from './form/read-form.ts';
export { TextField, type TextFieldProps } from './form/text-field.tsx';
export {
  useSubmission,
  type Outcome,
  type Submission,
  type SubmissionOptions,
} from './form/use-submission.ts';
export { wrongDay } from './form/wrong-day.ts';
export * from './labels.ts';
export { noticeKindLabels, noticeStandingLabels } from './notice-labels.ts';
export { createGraphqlClient } from './graphql/client.ts';
export { SessionProvider, useSession, useViewer } from './session/session-context.tsx';
export { Session } from './session/session.ts';
export { SignInPage } from './session/sign-in-page.tsx';
export type { Viewer } from './session/viewer.ts';
export { loadSettings } from './settings.ts';
export { createApplicationRoot, NoAnswer, startApplication } from './start.tsx';
