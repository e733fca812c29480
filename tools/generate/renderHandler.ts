import type { Operation } from '../../api/model/model';
import { headerOf, moduleOf, namesOf } from './names';

/** The callbacks of `src/aspire/tray/handlers.ts` that a handler may pass on. */
export type Callback = 'listRecords' | 'createRecord' | 'updateRecord' | 'deleteRecord' | 'callAspire';

/** `src/<operation>/handler.ts`: which callback runs which row. */
export function renderHandler(operation: Operation): string {
  const { row, handler, input, output } = namesOf(operation);
  const callback = callbackOf(operation);
  return [
    headerOf(operation.resource),
    "import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';",
    "import type { AspireConnectorAuth } from '../AspireConnectorAuth';",
    `import { ${callback} } from '../aspire/tray/handlers';`,
    `import { ${row} } from '../records/${moduleOf(operation.resource)}.operations';`,
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
