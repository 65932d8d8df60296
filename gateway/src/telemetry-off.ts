import { env } from 'node:process';

// Imported before @apollo/gateway, which reports its use to its makers unless this is set when one is constructed.
env.APOLLO_TELEMETRY_DISABLED = '1';
