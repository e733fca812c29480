// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { divisionsGet } from '../records/divisions.operations';
import type { DivisionsGetInput } from './input';
import type { DivisionsGetOutput } from './output';

export const divisionsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  DivisionsGetInput,
  DivisionsGetOutput
>((handler) => handler.usingComposite(listRecords(divisionsGet)));
