// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { receiptsReceiveReceipt } from '../records/receipts.operations';
import type { ReceiptsReceiveReceiptInput } from './input';
import type { ReceiptsReceiveReceiptOutput } from './output';

export const receiptsReceiveReceiptHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsReceiveReceiptInput,
  ReceiptsReceiveReceiptOutput
>((handler) => handler.usingComposite(callAspire(receiptsReceiveReceipt)));
