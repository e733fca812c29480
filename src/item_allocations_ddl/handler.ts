// Generated from api/item_allocations.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { itemAllocationsLookup } from '../records/item_allocations.lookup';
import type { ItemAllocationsDdlInput } from './input';
import type { ItemAllocationsDdlOutput } from './output';

export const itemAllocationsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ItemAllocationsDdlInput,
  ItemAllocationsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(itemAllocationsLookup)));
