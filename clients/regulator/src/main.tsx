import { startApplication } from '@assay/web';
import '@assay/web/styles.scss';
import './styles.scss';
import { App } from './app.tsx';

await startApplication({
  clientId: 'assay-regulator',
  base: import.meta.env.BASE_URL,
  element: <App />,
});
