import { PageFrame } from '@assay/web';
import { BrowserRouter } from 'react-router';
import { usePerson, WorkplaceProvider, workplaceKey } from './device/workplace.tsx';
import { Account } from './frame/account.tsx';
import { Entrance } from './frame/entrance.tsx';
import { NewVersion } from './frame/new-version.tsx';
import { WaitingBar } from './frame/waiting-bar.tsx';
import { Pages } from './pages/pages.tsx';

const service = 'Assay for inspectors';

const navigation = [
  { to: '/', text: 'My inspections' },
  { to: '/plan', text: 'Plan an inspection' },
  { to: '/waiting', text: 'Waiting to be sent' },
];

export const App = () => (
  <BrowserRouter basename={import.meta.env.BASE_URL}>
    <Frame />
  </BrowserRouter>
);

function Frame() {
  const person = usePerson();
  if (!person)
    return (
      <PageFrame service={service} navigation={[]} search="" banner={<NewVersion />}>
        <Entrance service={service} />
      </PageFrame>
    );
  return (
    <WorkplaceProvider key={workplaceKey(person)} owner={person}>
      <PageFrame
        service={service}
        navigation={navigation}
        search=""
        account={<Account person={person} />}
        banner={
          <>
            <NewVersion />
            <WaitingBar />
          </>
        }
      >
        <Pages />
      </PageFrame>
    </WorkplaceProvider>
  );
}
