// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { itemAllocationsUpdate } from '../records/item_allocations.operations';
import type { ItemAllocationsUpdateInput } from './input';
import type { ItemAllocationsUpdateOutput } from './output';

export const itemAllocationsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ItemAllocationsUpdateInput,
  ItemAllocationsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(itemAllocationsUpdate)));
