export { actLabel } from './act-label.ts';
export { demandLabel, type LabelledDemand } from './demand-label.ts';
export { instantOf, isDay, londonDayOf, londonToday, longDay } from './day.ts';
export { counted, inWords, numberOf } from './words.ts';
export { Done } from './page/done.tsx';
export { Page } from './page/page.tsx';
export { PageFrame } from './page/page-frame.tsx';
export { ActOnRecord } from './parts/act-on-record.tsx';
export { Answer, NotKnown, Part } from './parts/answer.tsx';
export { Basis, type BasisProps } from './parts/basis.tsx';
export { webAddress } from './parts/web-address.ts';
export { BarTable, type Bar } from './parts/bar-table.tsx';
export { Day, Moment } from './parts/day.tsx';
export { FileList } from './parts/file-list.tsx';
export { MilestoneList } from './parts/milestone-list.tsx';
export { Pager } from './parts/pager.tsx';
export { SeverityTag, StatusTag } from './parts/status-tag.tsx';
export { Fact } from './parts/fact.tsx';
export { ChoiceField, notChosen } from './form/choice-field.tsx';
export { DayField } from './form/day-field.tsx';
export { EffectDayField } from './form/effect-day-field.tsx';
export { LineField, type LineFieldProps } from './form/line-field.tsx';
export { ProblemSummary } from './form/problem-summary.tsx';
export { fieldId, problemAt, type Problem } from './form/problems.ts';
export { readDay, readText } from './form/read-form.ts';
export { SubmissionForm, type SubmissionFormProps } from './form/submission-form.tsx';
export { TextField, type TextFieldProps } from './form/text-field.tsx';
export { useAct, type ActOptions } from './form/use-act.ts';
export { useDownload } from './form/use-download.ts';
export {
  useSubmission,
  type Outcome,
  type Submission,
  type SubmissionOptions,
} from './form/use-submission.ts';
export { wrongDay } from './form/wrong-day.ts';
export * from './labels.ts';
export { noticeKindLabels, noticeStandingLabels } from './notice-labels.ts';
export { sizeInWords } from './size-in-words.ts';
export { createGraphqlClient } from './graphql/client.ts';
export { SessionProvider, useSession, useViewer } from './session/session-context.tsx';
export { Session } from './session/session.ts';
export { SignInPage } from './session/sign-in-page.tsx';
export type { Viewer } from './session/viewer.ts';
export { loadSettings } from './settings.ts';
export { createApplicationRoot, NoAnswer, startApplication } from './start.tsx';
