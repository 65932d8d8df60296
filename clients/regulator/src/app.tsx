import { Page, PageFrame, SignInPage, useViewer } from '@assay/web';
import { BrowserRouter, Route, Routes } from 'react-router';
import { DayBar } from './as-of/day-bar.tsx';
import { useAsOf } from './as-of/use-as-of.ts';
import { RejectPage, VerifyPage } from './pages/act/answer-page.tsx';
import { RecommendPage } from './pages/act/recommend-page.tsx';
import { RequirePage } from './pages/act/require-page.tsx';
import { WithdrawPage } from './pages/act/withdraw-page.tsx';
import { DashboardPage } from './pages/dashboard/dashboard-page.tsx';
import { FindingPage } from './pages/finding/finding-page.tsx';
import { PowersPage } from './pages/powers/powers-page.tsx';
import { RegisterPage } from './pages/register/register-page.tsx';
import { TrustPage } from './pages/trust/trust-page.tsx';
import { TrustsPage } from './pages/trusts/trusts-page.tsx';

const service = 'Assay for regulators';

const navigation = [
  { to: '/', text: 'Overview' },
  { to: '/findings', text: 'Register of findings' },
  { to: '/trusts', text: 'Trusts' },
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
    <Route path="/findings/:id/demands/:demandId/verify" element={<VerifyPage />} />
    <Route path="/findings/:id/demands/:demandId/reject" element={<RejectPage />} />
    <Route path="/findings/:id/demands/:demandId/withdraw" element={<WithdrawPage />} />
    <Route path="/trusts" element={<TrustsPage />} />
    <Route path="/trusts/:odsCode" element={<TrustPage />} />
    <Route path="/powers" element={<PowersPage />} />
    <Route path="*" element={<NothingHere />} />
  </Routes>
);

const NothingHere = () => (
  <Page title="There is no such page">
    <p>Check the address, or choose a page from the menu.</p>
  </Page>
);
