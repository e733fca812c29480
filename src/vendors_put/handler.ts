// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { vendorsPut } from '../records/vendors.operations';
import type { VendorsPutInput } from './input';
import type { VendorsPutOutput } from './output';

export const vendorsPutHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VendorsPutInput,
  VendorsPutOutput
>((handler) => handler.usingComposite(updateRecord(vendorsPut)));
