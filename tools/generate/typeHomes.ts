import type { Api, Resource, Shape } from '../../api/model/model';
import { fieldTypeOf } from '../../api/operations/listFields';
import type { Dropdown } from '../../api/operations/planDropdowns';
import { recordType } from '../../api/schema/pageFields';
import type { DataType } from '../../api/schema/types';
import { idsModule } from './renderIds';
import { recordRoots } from './renderRecord';
import { moduleOf } from './names';
import type { HomeOf } from './renderTypeFile';
import { sharedHomes } from './sharedTypes';

/** Where the types stand that several files use: records, ids, and what operations have in common. */
export function planHomes({ resources }: Api, dropdowns: readonly Dropdown[]): HomeOf {
  for (const { file, types } of resources.values()) {
    const taken = [...types.keys()].find((name) => sharedHomes.has(name));
    if (taken !== undefined) throw new Error(`${file}: ${taken} is the name of a type in src/aspire/types already`);
  }
  const byType = new Map<DataType, string>();
  const byName = new Map(sharedHomes);
  for (const { alias } of dropdowns) byName.set(alias, idsModule).set(`${alias}s`, idsModule);
  // A resource's own record first: it stands at home, though another resource's record holds it too.
  for (const resource of resources.values()) {
    const { record } = resource;
    if (!record) continue;
    byType.set(recordType(record), recordModule(resource));
    byName.set(fieldTypeOf(record), recordModule(resource));
  }
  for (const resource of resources.values()) {
    for (const root of recordRoots(resource)) place(root, recordModule(resource), byType);
  }
  return (type) => byType.get(type) ?? byName.get(type.name ?? '');
}

/** A type that stands inside of another one is declared where that one is. */
function place(shape: Shape, module: string, homes: Map<DataType, string>): void {
  const type = recordType(shape);
  const home = homes.get(type) ?? module;
  homes.set(type, home);
  for (const field of shape.fields) if (field.shape) place(field.shape, home, homes);
}

function recordModule(resource: Resource): string {
  return `src/records/${moduleOf(resource)}`;
}
