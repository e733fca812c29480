// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { itemAllocationsGet } from '../records/item_allocations.operations';
import type { ItemAllocationsGetInput } from './input';
import type { ItemAllocationsGetOutput } from './output';

export const itemAllocationsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ItemAllocationsGetInput,
  ItemAllocationsGetOutput
>((handler) => handler.usingComposite(listRecords(itemAllocationsGet)));
