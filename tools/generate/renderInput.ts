import type { Operation, ShapeField } from '../../api/model/model';
import { headerOf, namesOf } from './names';
import { renderComment } from './renderComment';
import { nestedShapes, renderFields, renderIntegerList, renderShape } from './renderFields';

/** `src/<operation>/input.ts`: what a builder fills in. Body fields stand flat at the top, in Aspire's spelling. */
export function renderInput(operation: Operation): string {
  const { input } = namesOf(operation);
  const header = headerOf(operation.resource);
  if (operation.options === 'odata') {
    return [
      header,
      "import type { ODataOptions } from '../aspire/listInput';",
      '',
      `export type ${input} = ODataOptions;`,
    ].join('\n');
  }
  const fields = inputFields(operation);
  const options = operation.options === 'filter' ? renderFilter(operation) : '';
  const own = [options, renderFields(fields, 'input'), apiVersion].filter(Boolean);
  return [
    header,
    '',
    renderIntegerList(fields),
    ...nestedShapes(fields).map((shape) => renderShape(shape.name, shape.fields, 'input')),
    `export type ${input} = {\n${own.join('\n')}\n};`,
  ].join('\n');
}

/** The fields of an operation's input that have rules of their own: parameters, then the body. */
export function inputFields(operation: Operation): readonly ShapeField[] {
  return [...operation.params, ...(operation.body?.fields ?? [])];
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

const apiVersion =
  renderComment(
    "The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.",
    [
      ['@title', 'API version'],
      ['@advanced', 'true'],
    ],
  ) + 'api_version?: string;';
