import { Page, PageFrame, SignInPage, useSession, useViewer } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AlertPage } from './pages/alerts/alert-page.tsx';
import { AlertsPage } from './pages/alerts/alerts-page.tsx';
import { ContactsPage } from './pages/contacts/contacts-page.tsx';
import { AcknowledgePage } from './pages/demand/acknowledge-page.tsx';
import { AppealPage, RepresentationsPage } from './pages/demand/be-heard-pages.tsx';
import { CorrectPage } from './pages/demand/correct-page.tsx';
import { DemandPage } from './pages/demand/demand-page.tsx';
import { EvidencePage } from './pages/evidence/evidence-page.tsx';
import { FindingPage } from './pages/finding/finding-page.tsx';
import { FindingsPage } from './pages/finding/findings-page.tsx';
import { HistoryPage } from './pages/history/history-page.tsx';
import { InspectionPage } from './pages/inspections/inspection-page.tsx';
import { InspectionsPage } from './pages/inspections/inspections-page.tsx';
import { NoticesPage } from './pages/notices/notices-page.tsx';
import { PlanPage } from './pages/plan/plan-page.tsx';
import { SystemsPage } from './pages/systems/systems-page.tsx';
import { ToDoPage } from './pages/to-do/to-do-page.tsx';

const service = 'Assay for trusts';

const navigation = [
  { to: '/', text: 'What to do' },
  { to: '/findings', text: 'Findings' },
  { to: '/notices', text: 'Notices' },
  { to: '/alerts', text: 'Alerts' },
  { to: '/inspections', text: 'Inspections' },
  { to: '/history', text: 'History' },
  { to: '/contacts', text: 'Who is told' },
  { to: '/systems', text: 'Your systems' },
];

export const App = () => (
  <BrowserRouter basename={import.meta.env.BASE_URL}>
    <PageFrame service={service} navigation={navigation} search="">
      <ForTrusts />
    </PageFrame>
  </BrowserRouter>
);

function ForTrusts() {
  const viewer = useViewer();
  if (!viewer)
    return (
      <SignInPage
        service={service}
        lead="For people of NHS organisations: what you are asked to do about your cyber security, by whom, under which law and by when."
      />
    );
  return viewer.roles.some((role) => role.startsWith('TRUST_')) ? <Pages /> : <NotOfATrust />;
}

const Pages = () => (
  <Routes>
    <Route path="/" element={<ToDoPage />} />
    <Route path="/demands/:id" element={<DemandPage />} />
    <Route path="/demands/:id/acknowledge" element={<AcknowledgePage />} />
    <Route path="/demands/:id/plan" element={<PlanPage />} />
    <Route path="/demands/:id/representations" element={<RepresentationsPage />} />
    <Route path="/demands/:id/appeal" element={<AppealPage />} />
    <Route path="/demands/:id/acts/:actId/correct" element={<CorrectPage />} />
    <Route path="/evidence" element={<EvidencePage />} />
    <Route path="/findings" element={<FindingsPage />} />
    <Route path="/findings/:id" element={<FindingPage />} />
    <Route path="/notices" element={<NoticesPage />} />
    <Route path="/alerts" element={<AlertsPage />} />
    <Route path="/alerts/:id" element={<AlertPage />} />
    <Route path="/inspections" element={<InspectionsPage />} />
    <Route path="/inspections/:id" element={<InspectionPage />} />
    <Route path="/history" element={<HistoryPage />} />
    <Route path="/contacts" element={<ContactsPage />} />
    <Route path="/systems" element={<SystemsPage />} />
    <Route path="*" element={<NothingHere />} />
  </Routes>
);

function NotOfATrust() {
  const session = useSession();
  return (
    <Page title="This is for people of trusts">
      <p>You act for an organisation that is not a trust.</p>
      <Button onClick={() => void session.switchOrganisation().catch(reportError)}>
        Act for another organisation
      </Button>
    </Page>
  );
}

const NothingHere = () => (
  <Page title="There is no such page">
    <p>Check the address, or choose a page from the menu.</p>
  </Page>
);
