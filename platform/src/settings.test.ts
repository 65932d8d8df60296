import { readSettings } from './settings.ts';

describe('the settings of npm start', () => {
  it('take a port from its flag, then its variable, then the default', () => {
    const environment = { ASSAY_TRUSTS_PORT: '5001', ASSAY_FINDINGS_PORT: '5003' };
    const settings = readSettings(['--trusts-port', '6001'], environment);
    expect(settings?.ports).toMatchObject({ gateway: 4000, trusts: 6001, findings: 5003 });
  });

  it('name every port that cannot be used', () => {
    const environment = { ASSAY_TRUSTS_PORT: '4000', ASSAY_FINDINGS_PORT: 'x' };
    expect(() => readSettings([], environment)).toThrow(
      'gateway and trusts cannot both use port 4000.\n' +
        'The port of findings must be a number from 1 to 65535, not "x".',
    );
  });

  it('refuse a flag there is not, and show those there are', () => {
    expect(() => readSettings(['--freshly'], {})).toThrow(/--freshly[^]*--fresh /);
  });

  it('take the databases that are given and no empty ones', () => {
    const environment = { TRUSTS_DATABASE_URL: 'postgres://a/b', FINDINGS_DATABASE_URL: '' };
    expect(readSettings([], environment)?.databaseUrls).toEqual({ trusts: 'postgres://a/b' });
  });
});
