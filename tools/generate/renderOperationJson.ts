import type { Operation } from '../../api/model/model';
import { instead, madeOf } from '../../api/operations/compositeOperations';
import { concurrencyNote, warningOf } from '../../api/operations/updateInput';

/** `src/<operation>/operation.json`: what a builder reads in Tray's list of operations. */
export function renderOperationJson(operation: Operation): string {
  return `${JSON.stringify(descriptorOf(operation), null, 2)}\n`;
}

/** What Tray and the catalog are told of an operation. */
export function descriptorOf(operation: Operation): { name: string; title: string; description: string } {
  const { name, title, about } = operation;
  const said = [
    about.trim(),
    bounds(operation),
    elsewhere(operation),
    warningOf(operation),
    concurrencyNote(operation),
  ];
  return { name, title, description: said.filter((text) => text !== '').join(' ') };
}

/** What else makes such records, or gives them. */
function elsewhere({ name, method, path, resource }: Operation): string {
  if (name in instead) return instead[name] ?? '';
  if (method !== 'POST' || path !== `/${resource.name}`) return '';
  const { upsert, batch } = madeOf(resource);
  return [
    upsert && `Where it may be there already, use ${upsert}, which updates it then.`,
    batch && `For many at once use ${batch}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How much a list gives, and what narrows it to the news. */
function bounds({ options, resource }: Operation): string {
  if (options !== 'odata') return '';
  const news =
    resource.changed !== undefined
      ? 'Changed since gives only what is new or changed.'
      : resource.created !== undefined
        ? `Created since goes by ${resource.created}; edits leave no trace.`
        : 'There is no way to ask for changes only.';
  return `One page is up to 1,000, and Fetch all gives all of them. ${news}`;
}
