// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { vendorsGet } from '../records/vendors.operations';
import type { VendorsGetInput } from './input';
import type { VendorsGetOutput } from './output';

export const vendorsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VendorsGetInput,
  VendorsGetOutput
>((handler) => handler.usingComposite(listRecords(vendorsGet)));
