import type { Resource, Shape } from '../model/model';
import { fieldTitle } from '../model/fieldTitle';
import { listFields } from '../operations/listFields';
import { text, type Field } from './types';

/** Aspire's own OData options for those who know them, with examples that are right for this list. */
export function odataTexts(resource: Resource, record: Shape): Field[] {
  const examples = odataExamples(resource, record);
  const such = (example: string | undefined) => (example === undefined ? '' : `, such as ${example}`);
  return [
    {
      name: 'filter',
      title: 'Filter',
      about: `An OData condition${such(examples.filter)}. Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.`,
      type: text,
      advanced: true,
    },
    {
      name: 'orderby',
      title: 'Order by',
      about: `Fields to sort by${such(examples.orderby)}. Use it in place of Sort by.`,
      type: text,
      advanced: true,
    },
    {
      name: 'select',
      title: 'Select',
      about: `The fields to get, separated by commas${such(examples.select)}. Use it in place of Fields.`,
      type: text,
      advanced: true,
    },
    {
      name: 'expand',
      title: 'Expand',
      about: `Leave it empty: Aspire refuses it on most lists.${nestedWords(record)}`,
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
  return nested.length > 0 ? ` You get ${nested.map(fieldTitle).join(', ')} without it.` : '';
}
