import { CreateInspections1795305600000 } from './1795305600000-create-inspections.ts';
import { DraftToIssue1795327200000 } from './1795327200000-draft-to-issue.ts';
import { AddProfiles1795329600000 } from './1795329600000-add-profiles.ts';
import { CreatePublications1795329720000 } from './1795329720000-create-publications.ts';

export const migrations = [
  CreateInspections1795305600000,
  DraftToIssue1795327200000,
  AddProfiles1795329600000,
  CreatePublications1795329720000,
];
