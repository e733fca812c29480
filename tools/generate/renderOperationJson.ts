import type { Operation } from '../../api/model/model';
import { instead, madeOf } from '../../api/operations/compositeOperations';
import { repeatsOf } from '../../api/operations/repeats';
import { titlesTo } from '../../api/schema/inputTitle';
import { warningOf } from '../../api/operations/updateInput';

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
    needs(operation),
    warningOf(operation),
    repeatsOf(operation),
  ];
  return { name, title, description: said.filter((text) => text !== '').join(' ') };
}

/** What else makes such records, or gives them. */
function elsewhere({ name, method, path, options, resource }: Operation): string {
  const own = instead[name];
  if (own !== undefined) return own;
  const { byId, upsert, batch } = madeOf(resource);
  if (options === 'odata' && byId !== undefined) return `When you know the ID, use "${byId}".`;
  if (method !== 'POST' || path !== `/${resource.name}`) return '';
  return [upsert && `Where it may be there already, use "${upsert}".`, batch && `For many at once, use "${batch}".`]
    .filter(Boolean)
    .join(' ');
}

/** What narrows a list to the news. */
function bounds({ options, resource: { changed, created } }: Operation): string {
  if (options !== 'odata') return '';
  if (changed !== undefined) return 'To follow changes, use Changed since.';
  return created === undefined ? '' : 'To follow new ones, use Created since.';
}

/** What finds the record of an update, and what becomes of the rest. */
function needs({ reading, body }: Operation): string {
  if (!reading || !body) return '';
  const places = [...Object.values(reading.keys), ...(reading.entry ? [reading.entry.field] : [])];
  const titles = [...new Set(places)].map((place) => titlesTo(place, body.fields).at(-1));
  return `Needs ${titles.join(' and ')}; what you leave out keeps its value.`;
}
