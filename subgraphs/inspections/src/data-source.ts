import { createDataSource, type DatabaseOptions } from '@assay/kit';
import type { DataSource } from 'typeorm';
import { AccuracyAnswer } from './accuracy/accuracy-answer.entity.ts';
import { AccuracyCheck } from './accuracy/accuracy-check.entity.ts';
import { AccuracyPoint } from './accuracy/accuracy-point.entity.ts';
import { DraftResponse } from './accuracy/draft-response.entity.ts';
import { PreparedDraftResponse } from './accuracy/prepared-response.entity.ts';
import { AssessmentKey } from './assessment/assessment-key.entity.ts';
import { AssessmentRationale } from './assessment/assessment-rationale.entity.ts';
import { Assessment } from './assessment/assessment.entity.ts';
import { EvidenceWithdrawal } from './evidence/evidence-withdrawal.entity.ts';
import { Evidence } from './evidence/evidence.entity.ts';
import { InspectionStepRecord } from './inspection/inspection-step.entity.ts';
import { Inspection } from './inspection/inspection.entity.ts';
import { MeasurementRow } from './measurement/measurement.entity.ts';
import { migrations } from './migrations/index.ts';
import { ProfileExpectation } from './profile/profile-expectation.entity.ts';
import { Profile } from './profile/profile.entity.ts';
import { ReportIssue } from './report/report-issue.entity.ts';
import { ReportSignOff } from './report/report-sign-off.entity.ts';
import { ReportVersion } from './report/report-version.entity.ts';
import { Control } from './standard/control.entity.ts';
import { Standard } from './standard/standard.entity.ts';
import { InterestDecision } from './team/interest-decision.entity.ts';
import { InterestDeclaration } from './team/interest-declaration.entity.ts';
import { TeamMember } from './team/team-member.entity.ts';

export const entities = [
  Standard,
  Control,
  Profile,
  ProfileExpectation,
  Inspection,
  InspectionStepRecord,
  Assessment,
  AssessmentRationale,
  AssessmentKey,
  MeasurementRow,
  ReportVersion,
  ReportSignOff,
  ReportIssue,
  AccuracyCheck,
  DraftResponse,
  AccuracyPoint,
  AccuracyAnswer,
  Evidence,
  EvidenceWithdrawal,
  PreparedDraftResponse,
  TeamMember,
  InterestDeclaration,
  InterestDecision,
];

export { migrations };

export function createInspectionsDataSource(
  options: Omit<DatabaseOptions, 'entities' | 'migrations'>,
): DataSource {
  return createDataSource({ ...options, entities, migrations });
}
