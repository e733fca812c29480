import type { CompositeOperation } from '../../api/operations/compositeOperations';
import { headerStart, moduleOf, namesOf, type OperationNames } from './names';
import type { Parts } from './parts';
import { batchCreateParts } from './renderBatchCreate';
import { getByIdParts } from './renderGetById';
import { renderCases } from './renderTest';
import { upsertParts } from './renderUpsert';

/** The files of a convenience, besides its types: its code, and its descriptor for Tray. */
export function renderConvenience(convenience: CompositeOperation): {
  code: [path: string, text: string][];
  descriptor: [path: string, text: string];
} {
  const { name, title, about, resource } = convenience;
  const names = namesOf(convenience);
  const header = `${headerStart}${resource.file} and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.`;
  const parts = partsOf(convenience);
  return {
    code: [
      [`${names.folder}/handler.ts`, renderHandler(header, names, parts, moduleOf(resource))],
      [`${names.folder}/handler.test.ts`, renderCases(header, names, parts.example, parts.cases)],
    ],
    descriptor: [`${names.folder}/operation.json`, `${JSON.stringify({ name, title, description: about }, null, 2)}\n`],
  };
}

function partsOf(convenience: CompositeOperation): Parts {
  switch (convenience.kind) {
    case 'getById':
      return getByIdParts(convenience);
    case 'upsert':
      return upsertParts(convenience);
    case 'batchCreate':
      return batchCreateParts(convenience);
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
    `import { ${callback.name} } from '../aspire/operations';`,
    `import { ${callback.rows.join(', ')} } from '../records/${module}.operations';`,
    `import type { ${input} } from './input';`,
    `import type { ${output} } from './output';`,
    '',
    `export const ${handler} = OperationHandlerSetup.configureHandler<AspireConnectorAuth, ${input}, ${output}>((handler) =>`,
    `  handler.usingComposite(${callback.name}(${callback.argument})),`,
    ');',
  ].join('\n');
}
