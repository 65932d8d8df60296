import { webAddress } from './web-address.ts';

it.each([
  ['https://www.legislation.gov.uk/uksi/2018/506', 'https://www.legislation.gov.uk/uksi/2018/506'],
  ['http://example.test/', 'http://example.test/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,<script>', undefined],
  ['NAO report, paragraph 4', undefined],
])('%s leads to %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});
