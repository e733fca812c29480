/** A page that reads /openapi.json and sends requests. The key stays in the page: it is not stored. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Aspire gateway API</title>
<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<h1>Aspire gateway API</h1>
<p>The same as <a href="/openapi.json">OpenAPI 3.1</a>. A request is sent to this gateway and is real.</p>
<p><label>API key <input id="key" type="password" autocomplete="off" size="70" placeholder="ask_..."></label></p>
<main id="routes"></main>
<script src="/docs/page.js" defer></script>
</body>
</html>
`;

export const pageStyle = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
summary { cursor: pointer; padding: .4rem 0; }
summary code { font-weight: 600; }
details > div { border-left: 3px solid #ccc; margin: 0 0 1rem .3rem; padding: .2rem 1rem; }
label { display: block; margin: .4rem 0; }
textarea { font: 14px/1.4 ui-monospace, monospace; width: 100%; }
pre { background: #f4f4f4; overflow: auto; padding: .8rem; white-space: pre-wrap; }
`;

export const pageScript = `
const make = (tag, parent, text) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  parent.append(element);
  return element;
};

function field(parent, { name, in: place, required, description, schema = {} }) {
  const label = make('label', parent, name + (required ? ' *' : '') + ' ');
  const input = make('input', label);
  input.placeholder = schema.default === undefined ? '' : String(schema.default);
  input.title = description || schema.description || '';
  return { name, place, input };
}

async function send(method, path, fields, body, output) {
  const query = new URLSearchParams();
  let url = path;
  for (const { name, place, input } of fields) {
    if (place === 'path') url = url.replace('{' + name + '}', encodeURIComponent(input.value));
    else if (input.value !== '') query.set(name, input.value);
  }
  const headers = {};
  const key = document.getElementById('key').value;
  if (key) headers.authorization = 'Bearer ' + key;
  if (body) headers['content-type'] = 'application/json';
  try {
    const answer = await fetch(url + (query.size ? '?' + query : ''), { method, headers, body: body ? body.value : undefined });
    const text = await answer.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch { /* no JSON */ }
    output.textContent = answer.status + ' ' + answer.statusText + '\\n\\n' + shown;
  } catch (error) {
    output.textContent = String(error);
  }
}

function show(parent, path, method, operation) {
  const details = make('details', parent);
  const summary = make('summary', details);
  make('code', summary, method.toUpperCase() + ' ' + path);
  summary.append(' ' + (operation.summary || ''));
  const inside = make('div', details);
  if (operation.description) make('p', inside, operation.description);
  const fields = (operation.parameters || []).filter((one) => one.in !== 'header').map((one) => field(inside, one));
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  let body;
  if (schema) {
    body = make('textarea', make('label', inside, 'Body '));
    body.rows = 10;
    body.value = JSON.stringify(schema.example || {}, null, 2);
    make('p', inside, 'Fields: ' + Object.keys(schema.properties || {}).join(', '));
  }
  const button = make('button', inside, 'Send');
  const output = make('pre', inside);
  button.addEventListener('click', () => send(method.toUpperCase(), path, fields, body, output));
}

fetch('/openapi.json').then((answer) => answer.json()).then(({ paths }) => {
  const parent = document.getElementById('routes');
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) show(parent, path, method, operation);
});
`;
