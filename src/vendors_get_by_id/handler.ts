// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { vendorsGetById } from '../records/vendors.operations';
import type { VendorsGetByIdInput } from './input';
import type { VendorsGetByIdOutput } from './output';

export const vendorsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VendorsGetByIdInput,
  VendorsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(vendorsGetById)));
