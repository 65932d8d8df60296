import { applicationConfig } from '@assay/web/build';

export default applicationConfig({ folder: import.meta.dirname, base: '/trust/' });
