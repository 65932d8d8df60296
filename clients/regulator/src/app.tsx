import { Page, PageFrame, SignInPage, useViewer } from '@assay/web';
import { BrowserRouter, Route, Routes } from 'react-router';
import { DayBar } from './as-of/day-bar.tsx';
import { useAsOf } from './as-of/use-as-of.ts';
import { AcceptRiskPage } from './pages/act/accept-risk-page.tsx';
import { RejectPage, VerifyPage } from './pages/act/answer-page.tsx';
import { AcceptReferralPage, DeclineReferralPage } from './pages/act/answer-referral-page.tsx';
import { CorrectPage } from './pages/act/correct-page.tsx';
import {
  DecideAppealPage,
  DecideRepresentationsPage,
  DetermineCompliancePage,
} from './pages/act/decision-pages.tsx';
import { ExtendPage } from './pages/act/extend-page.tsx';
import { IntendPage } from './pages/act/intend-page.tsx';
import { IntendPenaltyPage, PenalisePage } from './pages/act/penalty-pages.tsx';
import { ApprovePlanPage, ReturnPlanPage } from './pages/act/plan-page.tsx';
import { RecommendPage } from './pages/act/recommend-page.tsx';
import { ReferPage } from './pages/act/refer-page.tsx';
import { RequirePage } from './pages/act/require-page.tsx';
import { ServePage } from './pages/act/serve-page.tsx';
import { EndSuspensionPage, RecordSuspensionPage } from './pages/act/suspension-pages.tsx';
import { WithdrawPage } from './pages/act/withdraw-page.tsx';
import { AlertPage } from './pages/alerts/alert-page.tsx';
import { AlertsPage } from './pages/alerts/alerts-page.tsx';
import { IssueAlertPage } from './pages/alerts/issue-alert-page.tsx';
import { DashboardPage } from './pages/dashboard/dashboard-page.tsx';
import { FindingPage } from './pages/finding/finding-page.tsx';
import { HeatMapPage } from './pages/heat-map/heat-map-page.tsx';
import { NoticesPage } from './pages/notices/notices-page.tsx';
import { PowersPage } from './pages/powers/powers-page.tsx';
import { ReferralsPage } from './pages/referrals/referrals-page.tsx';
import { RegisterPage } from './pages/register/register-page.tsx';
import { TrustPage } from './pages/trust/trust-page.tsx';
import { TrustsPage } from './pages/trusts/trusts-page.tsx';

const service = 'Assay for regulators';

const navigation = [
  { to: '/', text: 'Overview' },
  { to: '/findings', text: 'Register of findings' },
  { to: '/heat-map', text: 'Heat map' },
  { to: '/trusts', text: 'Trusts' },
  { to: '/notices', text: 'Notices' },
  { to: '/alerts', text: 'Alerts' },
  { to: '/referrals', text: 'Referrals' },
  { to: '/powers', text: 'Register of powers' },
];

export const App = () => (
  <BrowserRouter basename={import.meta.env.BASE_URL}>
    <Frame />
  </BrowserRouter>
);

function Frame() {
  const viewer = useViewer();
  const { search } = useAsOf();
  return (
    <PageFrame
      service={service}
      navigation={navigation}
      search={search}
      banner={viewer && <DayBar />}
    >
      {viewer ? (
        <Pages />
      ) : (
        <SignInPage
          service={service}
          lead="For people of the bodies that inspect and regulate the cyber security of NHS organisations, and that audit it."
        />
      )}
    </PageFrame>
  );
}

const Pages = () => (
  <Routes>
    <Route path="/" element={<DashboardPage />} />
    <Route path="/findings" element={<RegisterPage />} />
    <Route path="/findings/:id" element={<FindingPage />} />
    <Route path="/findings/:id/recommend" element={<RecommendPage />} />
    <Route path="/findings/:id/require" element={<RequirePage />} />
    <Route path="/findings/:id/refer" element={<ReferPage />} />
    <Route path="/findings/:id/intend" element={<IntendPage />} />
    <Route path="/findings/:id/intend-penalty" element={<IntendPenaltyPage />} />
    <Route path="/findings/:id/penalise" element={<PenalisePage />} />
    <Route path="/findings/:id/referrals/:referralId/accept" element={<AcceptReferralPage />} />
    <Route path="/findings/:id/referrals/:referralId/decline" element={<DeclineReferralPage />} />
    <Route path="/findings/:id/acts/:actId/correct" element={<CorrectPage />} />
    <Route path="/findings/:id/demands/:demandId/*" element={<ActsOfDemand />} />
    <Route path="/heat-map" element={<HeatMapPage />} />
    <Route path="/trusts" element={<TrustsPage />} />
    <Route path="/trusts/:odsCode" element={<TrustPage />} />
    <Route path="/notices" element={<NoticesPage />} />
    <Route path="/alerts" element={<AlertsPage />} />
    <Route path="/alerts/new" element={<IssueAlertPage />} />
    <Route path="/alerts/:id" element={<AlertPage />} />
    <Route path="/referrals" element={<ReferralsPage />} />
    <Route path="/powers" element={<PowersPage />} />
    <Route path="*" element={<NothingHere />} />
  </Routes>
);

/** What may follow a demand. */
const ActsOfDemand = () => (
  <Routes>
    <Route path="verify" element={<VerifyPage />} />
    <Route path="reject" element={<RejectPage />} />
    <Route path="withdraw" element={<WithdrawPage />} />
    <Route path="extend" element={<ExtendPage />} />
    <Route path="approve-plan" element={<ApprovePlanPage />} />
    <Route path="return-plan" element={<ReturnPlanPage />} />
    <Route path="accept-risk" element={<AcceptRiskPage />} />
    <Route path="decide-representations" element={<DecideRepresentationsPage />} />
    <Route path="require" element={<ServePage />} />
    <Route path="determine" element={<DetermineCompliancePage />} />
    <Route path="intend" element={<IntendPenaltyPage />} />
    <Route path="penalise" element={<PenalisePage />} />
    <Route path="record-suspension" element={<RecordSuspensionPage />} />
    <Route path="end-suspension" element={<EndSuspensionPage />} />
    <Route path="decide-appeal" element={<DecideAppealPage />} />
    <Route path="*" element={<NothingHere />} />
  </Routes>
);

const NothingHere = () => (
  <Page title="There is no such page">
    <p>Check the address, or choose a page from the menu.</p>
  </Page>
);
