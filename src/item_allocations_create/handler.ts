// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { itemAllocationsCreate } from '../records/item_allocations.operations';
import type { ItemAllocationsCreateInput } from './input';
import type { ItemAllocationsCreateOutput } from './output';

export const itemAllocationsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ItemAllocationsCreateInput,
  ItemAllocationsCreateOutput
>((handler) => handler.usingComposite(callAspire(itemAllocationsCreate)));
