// Imported before @apollo/gateway: it reports its use to its makers unless this is set when it is constructed.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
