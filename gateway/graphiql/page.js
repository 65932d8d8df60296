/* global document, fetch, GraphiQL, React, ReactDOM */

const personaLine = /^# As ([\w-]+)/m;

/** The headers of a tab: where the token of its persona goes. */
function headersFor(operation) {
  const persona = personaLine.exec(operation)?.[1] ?? 'cqc-inspector';
  const token = `paste: npm run -s token -- ${persona}`;
  return JSON.stringify({ Authorization: `Bearer ${token}` }, null, 2);
}

async function showGraphiql() {
  const response = await fetch('/graphiql/examples.json');
  const examples = await response.json();
  const page = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: examples.map((query) => ({ query, headers: headersFor(query) })),
    headers: headersFor(examples[0]),
    defaultEditorToolsVisibility: 'headers',
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

showGraphiql();
