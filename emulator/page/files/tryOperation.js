import { commandBlocks } from './commands.js';
import { choice, el, labelled, noteLine } from './dom.js';
import { pathWithQuery } from './format.js';
import { callApi } from './server.js';

/** The form of an operation, its reply, and the commands that make the same call; they follow what is filled in. */
export function tryForm(operation, { parameters, given, overview }) {
  const { method, path, requestBody, security } = operation;
  const bearer = security?.length !== 0;
  const example = requestBody?.content['application/json'].example;
  const fields = parameters.map((parameter) => ({
    parameter,
    input: el('input', {
      name: parameter.name,
      value: given[parameter.name] ?? parameter.example ?? '',
      required: parameter.required === true,
      autocomplete: 'off',
      spellcheck: 'false',
    }),
  }));
  const body =
    requestBody && el('textarea', { name: 'body', spellcheck: 'false' }, JSON.stringify(example ?? {}, null, 2));
  const client = choice(
    'client',
    overview.clients.map(({ clientId }) => clientId),
  );
  const commands = el('div');
  const reply = el('div');
  const { line, say, fail } = noteLine();

  const callNow = () => ({
    method,
    path: pathWith(
      path,
      fields.map(({ parameter, input }) => ({ ...parameter, value: input.value })),
    ),
    bearer,
    ...(body && { body: compact(body.value) }),
  });
  const renew = () => {
    const { url, clientId, secret } = overview;
    const isFirst = client.value === clientId;
    commands.replaceChildren(
      ...commandBlocks({ ...callNow(), url, clientId: client.value, secret: isFirst ? secret : null }),
    );
  };
  const send = async (event) => {
    event.preventDefault();
    say('Waiting for the reply ...');
    try {
      const answer = await callApi({ ...callNow(), clientId: client.value });
      say(`${answer.status} after ${answer.ms} ms`);
      reply.replaceChildren(...replyBlocks(answer));
    } catch {
      reply.replaceChildren();
      fail(new Error('No reply: the connection was cut or refused.'));
    }
  };
  renew();
  return [
    el(
      'form',
      { onsubmit: (event) => void send(event), oninput: renew, 'aria-label': 'Try it' },
      ...fields.map(({ parameter, input }) =>
        labelled(`${parameter.name}${parameter.required ? ' (required)' : ''}`, input, isWide(parameter) ? 'grow' : ''),
      ),
      body && labelled('Body', body, 'grow'),
      bearer && labelled('As the client', client),
      el('button', { type: 'submit', class: 'main' }, 'Send'),
    ),
    line,
    reply,
    el('h2', {}, 'The same call elsewhere'),
    commands,
  ];
}

function isWide({ name }) {
  return ['$filter', '$select', '$orderby'].includes(name);
}

function pathWith(path, parameters) {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: where, value } of parameters) {
    if (value === '') continue;
    if (where === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value));
    else query.set(name, value);
  }
  return pathWithQuery(filled, query);
}

/** JSON on one line; what is not JSON is sent as it is. */
function compact(text) {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

function replyBlocks({ headers, text }) {
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: shown as it is.
  }
  return [
    el('pre', { tabindex: '0', 'aria-label': 'Body of the reply' }, shown === '' ? '(an empty body)' : shown),
    el(
      'details',
      {},
      el('summary', {}, 'Headers'),
      el(
        'pre',
        { tabindex: '0', 'aria-label': 'Headers of the reply' },
        headers.map(([name, value]) => `${name}: ${value}`).join('\n'),
      ),
    ),
  ];
}
