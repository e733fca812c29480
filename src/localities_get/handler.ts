// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { localitiesGet } from '../records/localities.operations';
import type { LocalitiesGetInput } from './input';
import type { LocalitiesGetOutput } from './output';

export const localitiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  LocalitiesGetInput,
  LocalitiesGetOutput
>((handler) => handler.usingComposite(listRecords(localitiesGet)));
