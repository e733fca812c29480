// Generated from api/takeoff_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { takeoffItemsLookup } from '../records/takeoff_items.lookup';
import type { TakeoffItemsDdlInput } from './input';
import type { TakeoffItemsDdlOutput } from './output';

export const takeoffItemsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TakeoffItemsDdlInput,
  TakeoffItemsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(takeoffItemsLookup)));
