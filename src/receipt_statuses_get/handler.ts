// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { receiptStatusesGet } from '../records/receipt_statuses.operations';
import type { ReceiptStatusesGetInput } from './input';
import type { ReceiptStatusesGetOutput } from './output';

export const receiptStatusesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptStatusesGetInput,
  ReceiptStatusesGetOutput
>((handler) => handler.usingComposite(listRecords(receiptStatusesGet)));
