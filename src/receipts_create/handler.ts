// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { receiptsCreate } from '../records/receipts.operations';
import type { ReceiptsCreateInput } from './input';
import type { ReceiptsCreateOutput } from './output';

export const receiptsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsCreateInput,
  ReceiptsCreateOutput
>((handler) => handler.usingComposite(createRecord(receiptsCreate)));
