// Generated from api/inventory_locations.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { inventoryLocationsLookup } from '../records/inventory_locations.lookup';
import type { InventoryLocationsDdlInput } from './input';
import type { InventoryLocationsDdlOutput } from './output';

export const inventoryLocationsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  InventoryLocationsDdlInput,
  InventoryLocationsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(inventoryLocationsLookup)));
