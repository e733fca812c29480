// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { regionsGet } from '../records/regions.operations';
import type { RegionsGetInput } from './input';
import type { RegionsGetOutput } from './output';

export const regionsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RegionsGetInput,
  RegionsGetOutput
>((handler) => handler.usingComposite(listRecords(regionsGet)));
