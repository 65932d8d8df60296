import { CreateFindings1795305660000 } from './1795305660000-create-findings.ts';
import { AmendFindings1795332000300 } from './1795332000300-amend-findings.ts';
import { WalkTheRegister1795334000000 } from './1795334000000-walk-the-register.ts';
import { MeasureFindings1795334000100 } from './1795334000100-measure-findings.ts';
import { IndexFeedByTrust1795335040000 } from './1795335040000-index-feed-by-trust.ts';
import { DiscloseDetails1795336000000 } from './1795336000000-disclose-details.ts';
import { PassFindingsToSuccessors1795337000200 } from './1795337000200-pass-findings-to-successors.ts';
import { FollowMergers1795337000500 } from './1795337000500-follow-mergers.ts';
import { WidenWalks1795342000000 } from './1795342000000-widen-walks.ts';
import { WalkMandates1795344000000 } from './1795344000000-walk-mandates.ts';

export const migrations = [
  CreateFindings1795305660000,
  AmendFindings1795332000300,
  WalkTheRegister1795334000000,
  MeasureFindings1795334000100,
  IndexFeedByTrust1795335040000,
  DiscloseDetails1795336000000,
  PassFindingsToSuccessors1795337000200,
  FollowMergers1795337000500,
  WidenWalks1795342000000,
  WalkMandates1795344000000,
];
