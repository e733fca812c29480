// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { receiptsGetById } from '../records/receipts.operations';
import type { ReceiptsGetByIdInput } from './input';
import type { ReceiptsGetByIdOutput } from './output';

export const receiptsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ReceiptsGetByIdInput,
  ReceiptsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(receiptsGetById)));
