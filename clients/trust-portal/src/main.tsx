import { startApplication } from '@assay/web';
import '@assay/web/styles.scss';
import { App } from './app.tsx';
import './styles.css';

await startApplication({
  clientId: 'assay-trust',
  base: import.meta.env.BASE_URL,
  element: <App />,
});
