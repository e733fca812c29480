import type { Operation, ShapeField } from '../../api/model/model';
import { clearableFields } from '../../src/aspire/operations/update/clearFields';
import { fieldTitle } from '../../src/aspire/model/fieldTitle';
import { headerOf, namesOf } from './names';
import { renderComment } from './renderComment';
import { renderListInput } from './renderListInput';
import { nestedShapes, renderFields, renderIntegerList, renderShape } from './renderFields';
import { rowOf } from './renderRows';
import { bodyToFillIn } from './updates';

/** `src/<operation>/input.ts`: what a builder fills in. Body fields stand flat at the top, in Aspire's spelling. */
export function renderInput(operation: Operation): string {
  const { input } = namesOf(operation);
  const header = headerOf(operation.resource);
  const { options, replies } = operation;
  if (options === 'odata' && replies.kind === 'rows') return renderListInput(operation, replies.type);
  const fields = inputFields(operation);
  const filter = options === 'filter' ? renderFilter(operation) : '';
  const clearable = operation.reading ? clearableFields(rowOf(operation)) : [];
  const clearType = `${input.replace(/Input$/, '')}Clearable`;
  const own = [
    filter,
    renderFields(fields, 'input'),
    clearable.length > 0 ? `${clearComment(clearable)}clear_fields?: ${clearType}[];` : '',
    operation.reading ? sendOnlyGiven : '',
    apiVersion,
  ].filter(Boolean);
  return [
    header,
    '',
    renderIntegerList(fields),
    ...nestedShapes(fields).map((shape) => renderShape(shape.name, shape.fields, 'input')),
    clearable.length > 0 ? renderClearable(clearType, clearable) : '',
    `export type ${input} = {\n${own.join('\n')}\n};`,
  ].join('\n');
}

/** The fields of an operation's input that have rules of their own: parameters, then the body. */
function inputFields(operation: Operation): readonly ShapeField[] {
  return [...operation.params, ...bodyToFillIn(operation)];
}

function renderFilter({ resource }: Operation): string {
  const example = `${resource.key[0]} eq 1`;
  return [
    renderComment(
      `Which ${resource.plural} to give, as an OData condition, such as: ${example}. Field names are case-sensitive.`,
      [['@title', 'Filter']],
    ),
    'filter: string;\n',
    renderComment('The only fields to give, separated by commas. Empty gives all of them.', [
      ['@title', 'Select'],
      ['@advanced', 'true'],
    ]),
    'select?: string;',
  ].join('');
}

function clearComment([first = '']: readonly string[]): string {
  return renderComment(
    `Fields to empty, such as: ${first}. A field that is merely left out keeps its value; one that is named here is not given as well.`,
    [['@title', 'Clear fields']],
  );
}

/** The names of the fields that an update can empty, as a choice. */
function renderClearable(name: string, places: readonly string[]): string {
  const labels = places.map((place) => place.split('.').map(fieldTitle).join(' > ')).join(', ');
  const choice = places.map((place) => `'${place}'`).join(' | ');
  return `${renderComment(undefined, [['@enumLabels', labels]])}export type ${name} = ${choice};\n`;
}

const sendOnlyGiven = [
  renderComment(
    'True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is ' +
      'left out, and all that it requires must be given. Left empty, other fields keep their values.',
    [
      ['@title', 'Send only given fields'],
      ['@advanced', 'true'],
    ],
  ),
  'send_only_given_fields?: boolean;',
].join('');

const apiVersion =
  renderComment(
    "The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.",
    [
      ['@title', 'API version'],
      ['@advanced', 'true'],
    ],
  ) + 'api_version?: string;';
