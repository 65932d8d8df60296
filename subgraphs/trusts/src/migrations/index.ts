import { CreateRegisterAndOrganisations1795305600000 } from './1795305600000-create-register-and-organisations.ts';
import { RecordSuccessions1795337000300 } from './1795337000300-record-successions.ts';

export const migrations = [
  CreateRegisterAndOrganisations1795305600000,
  RecordSuccessions1795337000300,
];
