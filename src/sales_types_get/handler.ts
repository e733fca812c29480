// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { salesTypesGet } from '../records/sales_types.operations';
import type { SalesTypesGetInput } from './input';
import type { SalesTypesGetOutput } from './output';

export const salesTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  SalesTypesGetInput,
  SalesTypesGetOutput
>((handler) => handler.usingComposite(listRecords(salesTypesGet)));
