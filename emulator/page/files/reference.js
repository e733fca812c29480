import { el, labelled } from './dom.js';
import { tryForm } from './tryOperation.js';
import { read } from './server.js';

let description;

async function readDescription() {
  description ??= fetch('/swagger/v1/swagger.json').then((response) => response.json());
  return description;
}

function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, operation]) => ({ path, method: verb.toUpperCase(), ...operation })),
  );
}

/** Every operation, by controller, with a field that narrows them. */
export async function apiIndex() {
  const api = await readDescription();
  const groups = api.tags.map(({ name }) => {
    const operations = operationsOf(api).filter(({ tags }) => tags.includes(name));
    const items = operations.map(({ operationId, method, path, summary }) => ({
      text: `${method} ${path} ${summary}`.toLowerCase(),
      item: el(
        'li',
        {},
        el('a', { href: `#/api/${encodeURIComponent(operationId)}` }, summary),
        el('span', { class: 'code soft' }, `${method} ${path}`),
      ),
    }));
    return {
      items,
      group: el(
        'section',
        {},
        el('h2', {}, name),
        el(
          'ul',
          { class: 'plain' },
          items.map(({ item }) => item),
        ),
      ),
    };
  });
  const narrow = ({ target }) => {
    const words = target.value.toLowerCase();
    for (const { items, group } of groups) {
      for (const { text, item } of items) item.hidden = !text.includes(words);
      group.hidden = items.every(({ item }) => item.hidden);
    }
  };
  return [
    el('h1', {}, 'API'),
    el(
      'p',
      { class: 'soft' },
      `${operationsOf(api).length} operations, each to try here. As OpenAPI 3.1, for any other tool: `,
      el('a', { href: '/swagger/v1/swagger.json' }, '/swagger/v1/swagger.json'),
    ),
    el(
      'form',
      { onsubmit: (event) => event.preventDefault() },
      labelled('Find an operation', el('input', { type: 'search', oninput: narrow })),
    ),
    el(
      'div',
      { class: 'groups' },
      groups.map(({ group }) => group),
    ),
  ];
}

/** One operation: what it does, its parameters as a form that makes the call, and the same call as commands. */
export async function apiOperation({ parts: [id], query }) {
  const [api, overview] = await Promise.all([readDescription(), read('overview')]);
  const operation = operationsOf(api).find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  const parameters = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref === undefined ? parameter : api.components.parameters[parameter.$ref.split('/').pop()],
  );
  // api-version may be sent, and nobody does.
  const useful = parameters.filter(({ name }) => name !== 'api-version');
  const given = { ...defaultOptions(parameters), ...Object.fromEntries(query) };
  return [
    el('h1', {}, operation.summary),
    el('p', {}, el('a', { href: '#/api' }, 'All operations')),
    el('p', { class: 'code' }, `${operation.method} ${operation.path}`),
    el('p', {}, operation.description),
    ...tryForm(operation, { parameters: useful, given, overview }),
  ];
}

/** A list without options would answer up to a thousand rows. */
function defaultOptions(parameters) {
  return parameters.some(({ name }) => name === '$top') ? { $top: '5' } : {};
}
