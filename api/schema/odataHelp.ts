import type { Resource, Shape } from '../model/model';
import { listFields } from '../operations/listFields';
import { text, type Field } from './types';

/** Aspire's own OData options for those who know them, with examples that are right for this list. */
export function odataTexts(resource: Resource, record: Shape): Field[] {
  const examples = odataExamples(resource, record);
  const such = (example: string | undefined) => (example === undefined ? '' : `, such as: ${example}`);
  return [
    {
      name: 'filter',
      title: 'Filter',
      about: `An OData condition${such(examples.filter)}. Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.`,
      type: text,
      advanced: true,
    },
    {
      name: 'orderby',
      title: 'Order by',
      about: `Fields to sort by${such(examples.orderby)}. In place of Sort by. A key that the records have is added at the end, so that pages fit together.`,
      type: text,
      advanced: true,
    },
    {
      name: 'select',
      title: 'Select',
      about: `The only fields to give, separated by commas${such(examples.select)}. In place of Fields.`,
      type: text,
      advanced: true,
    },
    {
      name: 'expand',
      title: 'Expand',
      about: `Related records to give along. ${nestedWords(record)}Leave it empty: no list is known that takes it.`,
      type: text,
      advanced: true,
    },
  ];
}

/** An example of each option, made of the list's own fields; none where it has no fitting field. */
export function odataExamples(
  { key, label, changed, created }: Resource,
  record: Shape,
): { filter?: string; orderby?: string; select?: string } {
  const kinds = Object.entries(listFields(record));
  const named = (fits: (name: string, kind: string) => boolean) => kinds.find(([name, kind]) => fits(name, kind))?.[0];
  const id =
    named((name, kind) => kind === 'integer' && name === 'BranchID') ??
    named((name, kind) => kind === 'integer' && key.includes(name)) ??
    named((_, kind) => kind === 'integer');
  const word = named((name, kind) => kind === 'text' && name === label) ?? named((_, kind) => kind === 'text');
  const terms = [id && `${id} eq 1`, word && `contains(${word},'a')`].filter((term) => term !== undefined);
  const order = changed ?? created ?? id ?? word;
  const chosen = [...new Set([...key, ...(label === undefined ? [] : [label]), ...kinds.map(([name]) => name)])];
  return {
    filter: terms.length > 0 ? terms.join(' and ') : undefined,
    orderby: order && `${order} desc`,
    select: chosen.length > 0 ? chosen.slice(0, Math.max(2, key.length)).join(',') : undefined,
  };
}

function nestedWords({ fields }: Shape): string {
  const nested = fields.filter(({ type }) => type === 'array' || type === 'object').map(({ name }) => name);
  return nested.length > 0 ? `Aspire gives ${nested.join(', ')} without being asked. ` : '';
}
