import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startConsoleBrowser, type ConsoleBrowser } from '../../testing/consoleBrowser.ts';
import { searchOperations } from '../../src/operations/catalog.ts';

/** What Tray's generator writes into input.json. */
type TraySchema = {
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: string[];
  const?: string;
  enumLabels?: string[];
  properties?: Record<string, TraySchema>;
  required?: string[];
  advanced?: string[];
  items?: TraySchema;
  oneOf?: TraySchema[];
  lookup?: { operation: string };
  format?: string;
};

/** A field as a person meets it. */
type Seen = {
  name: string;
  title: string;
  help: string;
  required: boolean;
  advanced: boolean;
  /** Of a chooser. */
  options: string[];
  /** Of a choice between types. */
  types: string[];
  dropdown: boolean;
  calendar: boolean;
  fields: Seen[];
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
let console_: ConsoleBrowser;
let page: Page;
beforeAll(async () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  execFileSync(process.execPath, [tsx, join(root, 'tools/schemas/main.ts')], { cwd: root });
  console_ = await startConsoleBrowser();
  page = await console_.open();
}, 400_000);
afterAll(() => console_?.close());

/** What the form should show, with one row in each list and the first type of each choice. */
function expected(
  schema: TraySchema,
  name: string,
  title: string,
  marks: { required: boolean; advanced: boolean },
): Seen {
  const types = [schema.type ?? []].flat();
  const branches = schema.oneOf ?? [];
  const inner = branches[0] ?? schema;
  const rows = inner.items ? [row(inner.items, title)] : fieldsOf(inner);
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return {
    name,
    title,
    help: schema.description ?? '',
    ...marks,
    options: values.map((value, at) => `${value}: ${schema.enumLabels?.[at] ?? value}`),
    types:
      branches.length > 0 ? branches.map((branch) => branch.title ?? '') : types.length > 1 ? [...types].sort() : [],
    dropdown: schema.lookup !== undefined,
    calendar: schema.format === 'datetime' || schema.format === 'date-time',
    fields: rows,
  };
}

function row(items: TraySchema, title: string): Seen {
  return expected(items, '0', `${items.title ?? title} 1`, { required: false, advanced: false });
}

/** In their order, the advanced ones last. */
function fieldsOf({ properties = {}, required = [], advanced = [] }: TraySchema): Seen[] {
  const fields = Object.entries(properties).map(([name, schema]) =>
    expected(schema, name, schema.title ?? name, {
      required: required.includes(name),
      advanced: advanced.includes(name),
    }),
  );
  return [...fields.filter((field) => !field.advanced), ...fields.filter((field) => field.advanced)];
}

/** The query that opens one row in every list. */
function openRows(schema: TraySchema, path: string): [string, string][] {
  const inner = schema.oneOf?.[0] ?? schema;
  const own: [string, string][] = inner.items ? [[`n.${path}`, '1'], ...openRows(inner.items, `${path}.0`)] : [];
  const nested = Object.entries(inner.properties ?? {}).flatMap(([name, one]) => openRows(one, `${path}.${name}`));
  return [...own, ...nested];
}

/** Reads the form out of the page, by what is shown and what a screen reader is told. */
const readForm = `(() => {
  const within = (element) => element.parentElement.closest('[data-field], .inputs');
  const own = (element, selector) => [...element.querySelectorAll(selector)].filter((one) => one.closest('[data-field]') === element);
  const text = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const typeNames = { Text: 'string', Number: 'number', 'Whole number': 'integer', 'True or false': 'boolean' };
  const read = (element) => {
    const control = own(element, '.control > :is(input:not([type=date]), select, textarea)')[0];
    const caption = own(element, 'legend')[0] ?? (control && element.querySelector('label[for="' + control.id + '"]'));
    const mark = own(element, '.required')[0];
    const help = (element.getAttribute('aria-describedby') ?? control?.getAttribute('aria-describedby') ?? '') || 'none';
    const isBoolean = control?.tagName === 'SELECT' && [...control.options].map(({ value }) => value).join() === ',true,false';
    const types = own(element, '.type option').map(text);
    return {
      name: element.dataset.field,
      title: text(caption).replace(/ required$/, ''),
      help: text(document.getElementById(help)),
      required: mark !== undefined && (element.tagName === 'FIELDSET' || control?.getAttribute('aria-required') === 'true'),
      advanced: element.parentElement.matches('details.advanced'),
      options: control?.tagName === 'SELECT' && !isBoolean ? [...control.options].slice(1).map((one) => one.value + ': ' + text(one)) : [],
      types: types.every((one) => one in typeNames) ? types.map((one) => typeNames[one]).sort() : types,
      dropdown: own(element, 'button[value^="choices:"]').length === 1,
      calendar: own(element, 'input[type=date]').length === 1,
      fields: fieldsIn(element),
    };
  };
  const fieldsIn = (element) => [...element.querySelectorAll('[data-field]')].filter((one) => within(one) === element).map(read);
  return fieldsIn(document.querySelector('.inputs'));
})()`;

it('draws each of the 250 operations as its input.json says: order, titles, help, marks, choices, types, dropdowns', async () => {
  const names = searchOperations('').map(({ name }) => name);
  expect(names).toHaveLength(250);
  for (const name of names) {
    const schema = JSON.parse(readFileSync(join(root, 'src', name, 'input.json'), 'utf8')) as TraySchema;
    const query = new URLSearchParams(openRows(schema, 'in')).toString();
    await page.goto(`${console_.http.url}/console/workbench/${name}?${query}`, { waitUntil: 'domcontentloaded' });
    expect([name, await page.evaluate(readForm)]).toEqual([name, clean(fieldsOf(schema))]);
  }
}, 600_000);

/** White space as a page shows it. */
function clean(fields: Seen[]): Seen[] {
  const text = JSON.stringify(fields, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
  return JSON.parse(text) as Seen[];
}
