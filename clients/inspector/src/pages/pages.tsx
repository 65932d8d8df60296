import { Page } from '@assay/web';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ComparePage } from './compare/compare-page.tsx';
import { ControlPage } from './control/control-page.tsx';
import { FindingPage } from './finding/finding-page.tsx';
import { InspectionPage } from './inspection/inspection-page.tsx';
import { ListPage } from './list/list-page.tsx';
import { SignOutPage } from './sign-out/sign-out-page.tsx';
import { WaitingPage } from './waiting/waiting-page.tsx';

// what takes a network anyway
const PlanPage = lazy(async () => ({ default: (await import('./plan/plan-page.tsx')).PlanPage }));
const TeamPage = lazy(async () => ({ default: (await import('./team/team-page.tsx')).TeamPage }));
const ReportPage = lazy(async () => ({
  default: (await import('./report/report-page.tsx')).ReportPage,
}));

export const Pages = () => (
  <Suspense fallback={<p role="status">Loading…</p>}>
    <Routes>
      <Route path="/" element={<ListPage />} />
      <Route path="/plan" element={<PlanPage />} />
      <Route path="/waiting" element={<WaitingPage />} />
      <Route path="/sign-out" element={<SignOutPage />} />
      <Route path="/inspections/:id" element={<InspectionPage />} />
      <Route path="/inspections/:id/controls/:reference" element={<ControlPage />} />
      <Route path="/inspections/:id/controls/:reference/compare" element={<ComparePage />} />
      <Route path="/inspections/:id/finding" element={<FindingPage />} />
      <Route path="/inspections/:id/team" element={<TeamPage />} />
      <Route path="/inspections/:id/report" element={<ReportPage />} />
      <Route path="*" element={<NothingHere />} />
    </Routes>
  </Suspense>
);

const NothingHere = () => (
  <Page title="There is no such page">
    <p>Check the address, or choose a page from the menu.</p>
  </Page>
);
