import type { Shape } from '../../api/model/model';
import type { Settings } from '../model/settings';
import { textOf, type Values } from '../model/values';
import { isoDuration } from '../odata/moments';
import type { Store } from './store';

type Presentation = Pick<Settings, 'durations'>;

/** A row as a list answers it. */
export function presented(row: Values, { fields }: Shape, { durations }: Presentation): Values {
  if (durations === 'clock') return row;
  const given = fields.filter(({ name, format }) => format === 'duration' && typeof row[name] === 'string');
  return { ...row, ...Object.fromEntries(given.map(({ name }) => [name, isoDuration(textOf(row[name]))])) };
}

/** Every row that a list has now, by its key, as the list answers it. Rows written meanwhile are in it or not. */
export function* currentRows(resource: string, store: Store, presentation: Presentation): Generator<Values> {
  const shape = store.api.resources.get(resource)!.record!;
  for (let id = 1; id <= store.lastId(resource); id++) {
    const row = store.row(resource, id);
    if (row) yield presented(store.toObject(resource, row), shape, presentation);
  }
}
