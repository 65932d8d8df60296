export { createApplication, type ApplicationOptions } from './application.ts';
export { createInspectionsDataSource, entities, migrations } from './data-source.ts';
