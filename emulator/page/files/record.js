import { breakable, el, table } from './dom.js';
import { cell, cellContent, listHref, literal } from './format.js';
import { read } from './server.js';

/** One record with all its fields, what is nested in it, and the lists that refer to it. */
export async function record({ parts: [name, ...values] }) {
  const list = await read(`lists/${encodeURIComponent(name)}`);
  const typeOf = (key) => list.fields.find((field) => field.name === key)?.type;
  const filter = list.key.map((key, index) => `${key} eq ${literal(values[index] ?? null, typeOf(key))}`).join(' and ');
  const { rows } = await read(
    `records/${encodeURIComponent(name)}?${new URLSearchParams({ $filter: filter, $top: '1' })}`,
  );
  const [row] = rows;
  const back = el('p', {}, el('a', { href: listHref(name) }, `All ${name}`));
  if (!row) return [el('h1', {}, `${name} ${values.join(', ')}`), back, el('p', {}, 'There is no such record.')];
  const nested = list.fields.filter(({ fields }) => fields !== undefined);
  const flat = list.fields.filter(({ fields }) => fields === undefined);
  const title = list.label !== undefined && row[list.label] !== null ? `: ${row[list.label]}` : '';
  return [
    el('h1', {}, `${name} ${values.join(', ')}${title}`),
    back,
    table(
      `Fields of ${name} ${values.join(', ')}`,
      ['Field', 'Value', 'Type'].map((text) => el('th', { scope: 'col' }, text)),
      flat.map((field) => fieldRow(field, row[field.name])),
    ),
    ...nested.flatMap((field) => nestedRows(field, [row[field.name]].flat().filter(Boolean))),
    ...referring(list, values),
  ];
}

function fieldRow(field, value) {
  const type = field.ref === undefined ? field.type : `id in ${field.ref}`;
  const text = Array.isArray(value) ? value.join(', ') : cellContent(value, field);
  return el(
    'tr',
    {},
    el('th', { scope: 'row', class: 'short', title: field.about }, breakable(field.name)),
    el('td', { class: 'long' }, text),
    el('td', { class: 'short soft' }, type),
  );
}

function nestedRows({ name, fields }, rows) {
  const heading = el('h2', {}, `${name} (${rows.length})`);
  if (rows.length === 0) return [heading, el('p', { class: 'soft' }, 'None.')];
  return [
    heading,
    table(
      name,
      fields.map((field) => el('th', { scope: 'col' }, field.name)),
      rows.map((row) =>
        el(
          'tr',
          {},
          fields.map((field) => cell(row[field.name], field)),
        ),
      ),
    ),
  ];
}

function referring({ key, referredBy }, values) {
  if (key.length !== 1 || referredBy.length === 0) return [];
  return [
    el('h2', {}, 'Records that refer to this one'),
    el(
      'ul',
      { class: 'columns' },
      referredBy.map(({ list, field }) =>
        el('li', {}, el('a', { href: listHref(list, { filter: `${field} eq ${values[0]}` }) }, `${list} by ${field}`)),
      ),
    ),
  ];
}
