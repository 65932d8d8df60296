import { createHash } from 'node:crypto';

/** Nothing that HTML would have to escape: its hash is taken of this very text. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #212b32; background: #fff; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
.status { border: 4px solid #005eb8; padding: .75rem 1rem; font-weight: bold; }
.draft { border-color: #8a1538; border-style: dashed; }
dl { display: grid; grid-template-columns: minmax(10rem, max-content) 1fr; gap: .25rem 1.5rem; margin: 0; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
caption { text-align: left; font-weight: bold; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #aeb7bd; padding: .4rem .75rem .4rem 0; overflow-wrap: anywhere; }
.below { font-weight: bold; color: #8a1538; }
.reason { white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: Consolas, Menlo, monospace; font-size: .85rem; overflow-wrap: anywhere; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  thead { display: table-header-group; }
  tr, dl, .status { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;

/** No script, no picture, nothing from elsewhere: only this very style. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
