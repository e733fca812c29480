import { el, noteLine } from './dom.js';

/** One call of the API, as commands that run as they are: they request a token and make the call. */
export function commandsFor({ url, clientId, secret, method, path, body, bearer = true }) {
  const credentials = JSON.stringify({ ClientId: clientId, Secret: secret ?? '<secret>' });
  const call = { url, credentials, method, path, body, bearer };
  return { curl: curl(call), Python: python(call), Node: node(call) };
}

function curl({ url, credentials, method, path, body, bearer }) {
  const parts = [
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...(bearer ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `--data-raw ${quotedForShell(body)}`]),
    quotedForShell(url + path),
  ];
  const token = `TOKEN=$(curl -s ${url}/Authorization -H 'Content-Type: application/json' \\
  -d ${quotedForShell(credentials)} | sed 's/.*"Token":"\\([^"]*\\)".*/\\1/')\n`;
  return `${bearer ? token : ''}curl -s ${parts.join(' \\\n  ')}\n`;
}

function python({ url, credentials, method, path, body, bearer }) {
  return `import json
from urllib.request import Request, urlopen

aspire = ${JSON.stringify(url)}
as_json = {"Content-Type": "application/json"}
${bearer ? `login = Request(aspire + "/Authorization", ${bytesForPython(credentials)}, as_json)\ntoken = json.load(urlopen(login))["Token"]\n` : ''}call = Request(
    aspire + ${JSON.stringify(path)},
    method=${JSON.stringify(method)},
    headers={${bearer ? '"Authorization": "Bearer " + token, ' : ''}**as_json},${body === undefined ? '' : `\n    data=${bytesForPython(body)},`}
)
print(urlopen(call).read().decode())
`;
}

function node({ url, credentials, method, path, body, bearer }) {
  const login = `const login = await fetch(aspire + '/Authorization', {
  method: 'POST',
  headers: asJson,
  body: ${quotedForJs(credentials)},
});
const { Token } = await login.json();
`;
  return `const aspire = ${quotedForJs(url)};
const asJson = { 'content-type': 'application/json' };
${bearer ? login : ''}const reply = await fetch(aspire + ${quotedForJs(path)}, {
  method: ${quotedForJs(method)},
  headers: { ${bearer ? 'authorization: `Bearer ${Token}`, ' : ''}...asJson },${body === undefined ? '' : `\n  body: ${quotedForJs(body)},`}
});
console.log(reply.status, await reply.text());
`;
}

function quotedForShell(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** JSON's escapes are Python's as well. */
function bytesForPython(text) {
  return `${JSON.stringify(text)}.encode()`;
}

function quotedForJs(text) {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The commands with a button each that copies them. */
export function commandBlocks(call) {
  return Object.entries(commandsFor(call)).map(([name, text]) => {
    const { line, say, fail } = noteLine();
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text);
        say('Copied.');
      } catch {
        fail(new Error('The browser does not let the page copy: select the text instead.'));
      }
    };
    return el(
      'div',
      { class: 'command' },
      el(
        'div',
        { class: 'row' },
        el('h3', {}, name),
        line,
        el('button', { type: 'button', onclick: copy }, `Copy ${name}`),
      ),
      el('pre', { tabindex: '0', 'aria-label': `The call with ${name}` }, text),
    );
  });
}
