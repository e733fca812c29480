import type { Operation } from '../../api/model/model';
import type { OperationNames } from './names';

/** The callbacks of `src/aspire/tray/handlers.ts` that run an operation of Aspire's own. */
export type Callback = 'listRecords' | 'createRecord' | 'updateRecord' | 'deleteRecord' | 'callAspire';

/** A row of data: what it is called, and the module of `src/records` that exports it. */
export type RowReference = { row: string; module: string };

/** `src/<operation>/handler.ts`: which callback runs which row. */
export function renderHandler(
  header: string,
  { handler, input, output }: Pick<OperationNames, 'handler' | 'input' | 'output'>,
  callback: string,
  { row, module }: RowReference,
): string {
  return [
    header,
    "import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';",
    "import type { AspireConnectorAuth } from '../AspireConnectorAuth';",
    `import { ${callback} } from '../aspire/tray/handlers';`,
    `import { ${row} } from '../records/${module}';`,
    `import type { ${input} } from './input';`,
    `import type { ${output} } from './output';`,
    '',
    `export const ${handler} = OperationHandlerSetup.configureHandler<AspireConnectorAuth, ${input}, ${output}>((handler) =>`,
    `  handler.usingComposite(${callback}(${row})),`,
    ');',
  ].join('\n');
}

export function callbackOf({ method, replies, options, bearer }: Operation): Callback {
  if (options || replies.kind === 'texts') return 'listRecords';
  if (method === 'PUT' || method === 'PATCH') return 'updateRecord';
  if (method === 'DELETE') return 'deleteRecord';
  // Without a bearer it is a token that is asked for, not a record.
  const creates = method === 'POST' && bearer && (replies.kind === 'id' || replies.kind === 'object');
  return creates ? 'createRecord' : 'callAspire';
}
