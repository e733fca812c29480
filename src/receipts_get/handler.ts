// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { receiptsGet } from '../records/receipts.operations';
import type { ReceiptsGetInput } from './input';
import type { ReceiptsGetOutput } from './output';

export const receiptsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsGetInput,
  ReceiptsGetOutput
>((handler) => handler.usingComposite(listRecords(receiptsGet)));
