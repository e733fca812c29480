// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { inventoryLocationsGet } from '../records/inventory_locations.operations';
import type { InventoryLocationsGetInput } from './input';
import type { InventoryLocationsGetOutput } from './output';

export const inventoryLocationsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InventoryLocationsGetInput,
  InventoryLocationsGetOutput
>((handler) => handler.usingComposite(listRecords(inventoryLocationsGet)));
