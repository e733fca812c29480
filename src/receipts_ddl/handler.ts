// Generated from api/receipts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { receiptsLookup } from '../records/receipts.lookup';
import type { ReceiptsDdlInput } from './input';
import type { ReceiptsDdlOutput } from './output';

export const receiptsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsDdlInput,
  ReceiptsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(receiptsLookup)));
