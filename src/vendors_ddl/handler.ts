// Generated from api/vendors.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { vendorsLookup } from '../records/vendors.lookup';
import type { VendorsDdlInput } from './input';
import type { VendorsDdlOutput } from './output';

export const vendorsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VendorsDdlInput,
  VendorsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(vendorsLookup)));
