import type { Resource } from '../../api/model/model';
import { callbackOfComposite, compositeHeader, compositeReference, compositeTest } from './compositeRows';
import type { Convenience } from './conveniences';
import { namesOf, type OperationNames } from './names';
import type { FieldLookup, PlannedLookup } from './planLookups';
import type { Parts } from './parts';
import { batchCreateParts } from './renderBatchCreate';
import { getByIdParts } from './renderGetById';
import { renderHandler } from './renderHandler';
import { renderHandlerTest } from './renderHandlerTest';
import { upsertParts } from './renderUpsert';

/** The five files of a convenience: its code, and its descriptor for Tray. */
export function renderConvenience(
  convenience: Convenience,
  lookups: readonly PlannedLookup[],
): { code: [path: string, text: string][]; descriptor: [path: string, text: string] } {
  const { name, title, about, resource } = convenience;
  const names = namesOf(convenience);
  const header = compositeHeader(resource);
  const parts = partsOf(convenience, names, keyLookup(resource, lookups));
  const row = compositeReference(convenience);
  return {
    code: [
      [`${names.folder}/handler.ts`, renderHandler(header, names, callbackOfComposite(convenience), row)],
      [`${names.folder}/input.ts`, `${header}\n${parts.input}`],
      [`${names.folder}/output.ts`, `${header}\n${parts.output}`],
      [`${names.folder}/handler.test.ts`, renderHandlerTest(header, names, row, compositeTest(convenience))],
    ],
    descriptor: [`${names.folder}/operation.json`, `${JSON.stringify({ name, title, description: about }, null, 2)}\n`],
  };
}

/** The dropdown of a resource's own key, where it has one. */
function keyLookup({ name, key }: Resource, lookups: readonly PlannedLookup[]): FieldLookup | undefined {
  const lookup = lookups.find((planned) => planned.resource.name === name && planned.key === key[0]);
  return lookup && { lookup, input: {} };
}

function partsOf(convenience: Convenience, names: OperationNames, lookup: FieldLookup | undefined): Parts {
  switch (convenience.kind) {
    case 'getById':
      return getByIdParts(convenience, names, lookup);
    case 'upsert':
      return upsertParts(convenience, names, lookup);
    case 'batchCreate':
      return batchCreateParts(convenience, names);
  }
}
