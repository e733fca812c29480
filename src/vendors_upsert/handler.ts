// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { upsertRecord } from '../aspire/tray/handlers';
import { vendorsUpsert } from '../records/vendors.operations';
import type { VendorsUpsertInput } from './input';
import type { VendorsUpsertOutput } from './output';

export const vendorsUpsertHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VendorsUpsertInput,
  VendorsUpsertOutput
>((handler) => handler.usingComposite(upsertRecord(vendorsUpsert)));
