// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { receiptsApproveReceipt } from '../records/receipts.operations';
import type { ReceiptsApproveReceiptInput } from './input';
import type { ReceiptsApproveReceiptOutput } from './output';

export const receiptsApproveReceiptHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsApproveReceiptInput,
  ReceiptsApproveReceiptOutput
>((handler) => handler.usingComposite(callAspire(receiptsApproveReceipt)));
