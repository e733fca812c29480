// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { takeoffItemsGet } from '../records/takeoff_items.operations';
import type { TakeoffItemsGetInput } from './input';
import type { TakeoffItemsGetOutput } from './output';

export const takeoffItemsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TakeoffItemsGetInput,
  TakeoffItemsGetOutput
>((handler) => handler.usingComposite(listRecords(takeoffItemsGet)));
