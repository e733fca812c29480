// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { batchCreateRecords } from '../aspire/tray/handlers';
import { receiptsBatchCreate } from '../records/receipts.operations';
import type { ReceiptsBatchCreateInput } from './input';
import type { ReceiptsBatchCreateOutput } from './output';

export const receiptsBatchCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsBatchCreateInput,
  ReceiptsBatchCreateOutput
>((handler) => handler.usingComposite(batchCreateRecords(receiptsBatchCreate)));
