// Generated from api/sales_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { salesTypesLookup } from '../records/sales_types.lookup';
import type { SalesTypesDdlInput } from './input';
import type { SalesTypesDdlOutput } from './output';

export const salesTypesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  SalesTypesDdlInput,
  SalesTypesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(salesTypesLookup)));
