import type { Dropdown } from '../../api/operations/planDropdowns';
import { idListType, idType } from '../../api/schema/pageFields';
import { headerStart } from './names';
import { renderTypeFile } from './renderTypeFile';

/** Where the types of ids stand. */
export const idsModule = 'src/records/ids';

/** `src/records/ids.ts`: each id that has a dropdown as a type of its own, and lists of ids. */
export function renderIds(dropdowns: readonly Dropdown[]): string {
  const header = `${headerStart} and api/operations/dropdowns.ts by "npm run generate": change those, not this file.`;
  const types = dropdowns.flatMap((dropdown) => [
    idType(dropdown),
    ...(dropdown.inLists ? [idListType(dropdown)] : []),
  ]);
  const declarations = types.map((type) => ({ name: type.name ?? '', type }));
  return renderTypeFile(idsModule, header, declarations, () => idsModule);
}
