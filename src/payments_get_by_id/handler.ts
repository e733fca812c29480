// Generated from api/payments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { paymentsGetById } from '../records/payments.operations';
import type { PaymentsGetByIdInput } from './input';
import type { PaymentsGetByIdOutput } from './output';

export const paymentsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaymentsGetByIdInput,
  PaymentsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(paymentsGetById)));
