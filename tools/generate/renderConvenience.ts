import type { Resource } from '../../api/model/model';
import type { Convenience } from './conveniences';
import { headerStart, moduleOf, namesOf, type OperationNames } from './names';
import type { FieldLookup, PlannedLookup } from './planLookups';
import type { Parts } from './parts';
import { batchCreateParts } from './renderBatchCreate';
import { getByIdParts } from './renderGetById';
import { renderCases } from './renderTest';
import { upsertParts } from './renderUpsert';

/** The five files of a convenience: its code, and its descriptor for Tray. */
export function renderConvenience(
  convenience: Convenience,
  lookups: readonly PlannedLookup[],
): { code: [path: string, text: string][]; descriptor: [path: string, text: string] } {
  const { name, title, about, resource } = convenience;
  const names = namesOf(convenience);
  const header = `${headerStart}${resource.file} and tools/generate/conveniences.ts by "npm run generate": change these, not this file.`;
  const parts = partsOf(convenience, names, keyLookup(resource, lookups));
  return {
    code: [
      [`${names.folder}/handler.ts`, renderHandler(header, names, parts, moduleOf(resource))],
      [`${names.folder}/input.ts`, `${header}\n${parts.input}`],
      [`${names.folder}/output.ts`, `${header}\n${parts.output}`],
      [`${names.folder}/handler.test.ts`, renderCases(header, names, parts.example, parts.cases)],
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

function renderHandler(
  header: string,
  { handler, input, output }: OperationNames,
  { callback }: Parts,
  module: string,
): string {
  return [
    header,
    "import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';",
    "import type { AspireConnectorAuth } from '../AspireConnectorAuth';",
    `import { ${callback.name} } from '../aspire/tray/handlers';`,
    `import { ${callback.rows.join(', ')} } from '../records/${module}.operations';`,
    `import type { ${input} } from './input';`,
    `import type { ${output} } from './output';`,
    '',
    `export const ${handler} = OperationHandlerSetup.configureHandler<AspireConnectorAuth, ${input}, ${output}>((handler) =>`,
    `  handler.usingComposite(${callback.name}(${callback.argument})),`,
    ');',
  ].join('\n');
}
