// A courier as a process of its own, from the subgraph as it was built.
import { createLogger } from '@assay/kit';
import { connect } from '../../dist/data-source.js';
import { Courier } from '../../dist/notification/courier.js';

const [url, mailUrl] = process.argv.slice(2);
const mail = { url: mailUrl, from: 'assay@example.test', portalUrl: 'https://assay.example/' };
const logger = createLogger('courier', 'silent');
new Courier({ dataSource: await connect({ url }), mail, logger }).start();
