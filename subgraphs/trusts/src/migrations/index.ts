import { CreateRegisterAndOrganisations1795305600000 } from './1795305600000-create-register-and-organisations.ts';

export const migrations = [CreateRegisterAndOrganisations1795305600000];
