import { CreateInspections1795305600000 } from './1795305600000-create-inspections.ts';
import { DraftToIssue1795327200000 } from './1795327200000-draft-to-issue.ts';
import { AddProfiles1795329600000 } from './1795329600000-add-profiles.ts';
import { CreatePublications1795329720000 } from './1795329720000-create-publications.ts';
import { RecordOffline1795330000000 } from './1795330000000-record-offline.ts';
import { AddMeasurements1795330060000 } from './1795330060000-add-measurements.ts';
import { CreateEvidence1795331000000 } from './1795331000000-create-evidence.ts';
import { CreateTeams1795332000000 } from './1795332000000-create-teams.ts';
import { PrepareDraftResponses1795332000100 } from './1795332000100-prepare-draft-responses.ts';
import { AmendReports1795332000200 } from './1795332000200-amend-reports.ts';

export const migrations = [
  CreateInspections1795305600000,
  DraftToIssue1795327200000,
  AddProfiles1795329600000,
  CreatePublications1795329720000,
  RecordOffline1795330000000,
  AddMeasurements1795330060000,
  CreateEvidence1795331000000,
  CreateTeams1795332000000,
  PrepareDraftResponses1795332000100,
  AmendReports1795332000200,
];
