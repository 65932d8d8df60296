import { CreateEnforcement1764000000000 } from './1764000000000-create-enforcement.ts';
import { CheckActsByTheTable1795333000000 } from './1795333000000-check-acts-by-the-table.ts';
import { CreateReferrals1795333100000 } from './1795333100000-create-referrals.ts';
import { CreateNotices1795333200000 } from './1795333200000-create-notices.ts';
import { CreatePlans1795333300000 } from './1795333300000-create-plans.ts';
import { CreateAlerts1795335010000 } from './1795335010000-create-alerts.ts';
import { CreateNotifications1795335020000 } from './1795335020000-create-notifications.ts';
import { IndexFeedByTrust1795335030000 } from './1795335030000-index-feed-by-trust.ts';
import { CreateAlertMandates1795335050000 } from './1795335050000-create-alert-mandates.ts';
import { PassTracksToSuccessors1795337000100 } from './1795337000100-pass-tracks-to-successors.ts';
import { FollowMergers1795337000400 } from './1795337000400-follow-mergers.ts';
import { CreateAttachments1795339000000 } from './1795339000000-create-attachments.ts';
import { PenaliseWithoutAMandate1795343000000 } from './1795343000000-penalise-without-a-mandate.ts';
import { SuspendByOrder1795343000100 } from './1795343000100-suspend-by-order.ts';
import { PrepareEveryAnswer1795343002000 } from './1795343002000-prepare-every-answer.ts';
import { PassAlertsToSuccessors1795343003000 } from './1795343003000-pass-alerts-to-successors.ts';
import { KeepEnforcements1795343003100 } from './1795343003100-keep-enforcements.ts';
import { GuardPreparedAnswers1795343003200 } from './1795343003200-guard-prepared-answers.ts';

export const migrations = [
  CreateEnforcement1764000000000,
  CheckActsByTheTable1795333000000,
  CreateReferrals1795333100000,
  CreateNotices1795333200000,
  CreatePlans1795333300000,
  CreateAlerts1795335010000,
  CreateNotifications1795335020000,
  IndexFeedByTrust1795335030000,
  CreateAlertMandates1795335050000,
  PassTracksToSuccessors1795337000100,
  FollowMergers1795337000400,
  CreateAttachments1795339000000,
  PenaliseWithoutAMandate1795343000000,
  SuspendByOrder1795343000100,
  PrepareEveryAnswer1795343002000,
  PassAlertsToSuccessors1795343003000,
  KeepEnforcements1795343003100,
  GuardPreparedAnswers1795343003200,
];
