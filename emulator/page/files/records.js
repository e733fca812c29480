import { choice, el, formatCount, labelled, table } from './dom.js';
import { cell, isAmount, listHref, literal, recordHref } from './format.js';
import { read } from './server.js';

const pageSize = 50;
const shownFields = 9;
const operators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'contains', 'startswith'];

/** All lists with their row counts, and a field that narrows them. */
export async function lists() {
  const all = await read('lists');
  const items = all.map(({ name, rows }) => ({
    name,
    item: el('li', {}, el('a', { href: listHref(name) }, name), el('span', {}, formatCount(rows))),
  }));
  const narrow = ({ target }) => {
    const words = target.value.toLowerCase().replaceAll(' ', '');
    for (const { name, item } of items) item.hidden = !name.toLowerCase().includes(words);
  };
  return [
    el('h1', {}, 'Records'),
    el('p', { class: 'soft' }, `${all.length} lists. Choose one to filter and sort it, and to follow its ids.`),
    el(
      'form',
      { onsubmit: (event) => event.preventDefault() },
      labelled('Find a list', el('input', { type: 'search', oninput: narrow })),
    ),
    el(
      'ul',
      { class: 'columns' },
      items.map(({ item }) => item),
    ),
  ];
}

/** Rows of one list. The address has the filter, the sorting and the place in the list. */
export async function records({ parts: [name], query }) {
  const list = await read(`lists/${encodeURIComponent(name)}`);
  const filter = query.get('filter') ?? '';
  const sort = query.get('sort') ?? '';
  const skip = Number(query.get('skip') ?? 0);
  const all = query.get('all') ?? '';
  const scalars = list.fields.filter(({ fields, type }) => fields === undefined && type !== 'array');
  const fields = all === '' ? usualFields(list, scalars) : list.fields;
  const here = (changes) => listHref(name, { filter, sort, all, ...changes });
  const options = new URLSearchParams({ $top: String(pageSize), $skip: String(skip) });
  if (filter !== '') options.set('$filter', filter);
  if (sort !== '') options.set('$orderby', sort);
  let page = { rows: [], more: false };
  let problem;
  try {
    page = await read(`records/${encodeURIComponent(name)}?${options}`);
  } catch (error) {
    problem = error;
  }
  return [
    el('h1', {}, name),
    el('p', { class: 'soft' }, `${list.about} ${formatCount(list.rows)} rows.`),
    filterForm(scalars, { filter, sort, all, here }),
    problem && el('p', { class: 'problem', role: 'alert' }, problem.message),
    problem || page.rows.length > 0
      ? table(
          `Rows of ${name}`,
          fields.map((field) => heading(field, sort, here)),
          page.rows.map((row) => rowOf(row, fields, list)),
        )
      : el('p', {}, 'No rows.'),
    el(
      'p',
      { class: 'row' },
      page.rows.length > 0 &&
        el('span', {}, `Rows ${formatCount(skip + 1)} to ${formatCount(skip + page.rows.length)}`),
      skip > 0 && el('a', { href: here({ skip: String(Math.max(0, skip - pageSize)) }) }, 'Previous rows'),
      page.more && el('a', { href: here({ skip: String(skip + pageSize) }) }, 'Next rows'),
      el('a', { href: tryHref(name, filter, sort) }, 'Make this call yourself'),
    ),
  ];
}

/** Opens the list's operation with the same options. */
function tryHref(name, filter, sort) {
  const options = {
    $top: String(pageSize),
    ...(filter !== '' && { $filter: filter }),
    ...(sort !== '' && { $orderby: sort }),
  };
  return `#/api/${encodeURIComponent(`${name}_Get`)}?${new URLSearchParams(options)}`;
}

/** The key, the name, and the first others: enough to know a row by. */
function usualFields(list, scalars) {
  const first = [...list.key, list.label].map((name) => scalars.find((field) => field.name === name));
  return [...new Set([...first, ...scalars])].filter(Boolean).slice(0, shownFields);
}

function filterForm(scalars, { filter, sort, all, here }) {
  const names = scalars.map(({ name }) => name);
  const condition = el('input', {
    name: 'filter',
    value: filter,
    class: 'code',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const field = choice('field', names);
  const operator = choice('operator', operators);
  const value = el('input', { name: 'value', autocomplete: 'off' });
  const add = () => {
    const { name, type } = scalars.find((scalar) => scalar.name === field.value);
    const text = literal(value.value, type);
    const isFunction = ['contains', 'startswith'].includes(operator.value);
    const added = isFunction ? `${operator.value}(${name},${text})` : `${name} ${operator.value} ${text}`;
    condition.value = condition.value.trim() === '' ? added : `${condition.value.trim()} and ${added}`;
    condition.focus();
  };
  const [sorted, direction = 'asc'] = sort.split(' ');
  const sortField = choice('sort', [['', 'the key'], ...names.map((name) => [name, name])], sorted);
  const sortDirection = choice(
    'direction',
    [
      ['asc', 'upwards'],
      ['desc', 'downwards'],
    ],
    direction,
  );
  const everything = el('input', { type: 'checkbox', name: 'all', checked: all !== '' });
  const apply = (event) => {
    event.preventDefault();
    const order = sortField.value === '' ? '' : `${sortField.value} ${sortDirection.value}`;
    location.hash = here({ filter: condition.value.trim(), sort: order, all: everything.checked ? 'yes' : '' });
  };
  return el(
    'form',
    { onsubmit: apply, 'aria-label': 'Filter and sort' },
    labelled('Field', field),
    labelled('Is', operator),
    labelled('Value', value),
    el('button', { type: 'button', onclick: add }, 'Add condition'),
    labelled('$filter', condition, 'grow'),
    labelled('Sort by', sortField),
    labelled('Direction', sortDirection),
    el('label', { class: 'check' }, everything, 'All fields'),
    el('button', { type: 'submit', class: 'main' }, 'Show'),
  );
}

function heading({ name, fields, type, ref }, sort, here) {
  const [sorted, direction = 'asc'] = sort.split(' ');
  if (fields !== undefined || type === 'array') return el('th', { scope: 'col' }, name);
  const isSorted = sorted === name;
  const next = isSorted && direction === 'asc' ? 'desc' : 'asc';
  const mark = isSorted ? (direction === 'asc' ? ' ↑' : ' ↓') : '';
  return el(
    'th',
    {
      scope: 'col',
      class: isAmount({ name, type, ref }) && 'number',
      'aria-sort': isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined,
    },
    el(
      'button',
      { type: 'button', class: 'sort', onclick: () => (location.hash = here({ sort: `${name} ${next}` })) },
      name + mark,
    ),
  );
}

function rowOf(row, fields, { name: list, key }) {
  const href = recordHref(
    list,
    key.map((part) => row[part]),
  );
  return el(
    'tr',
    {},
    fields.map((field) =>
      key.includes(field.name)
        ? el(
            'td',
            { class: 'short' },
            el('a', { href, 'aria-label': `Open ${field.name} ${row[field.name]}` }, String(row[field.name])),
          )
        : cell(row[field.name], field),
    ),
  );
}
