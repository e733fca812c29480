// Generated from api/payments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { paymentsGet } from '../records/payments.operations';
import type { PaymentsGetInput } from './input';
import type { PaymentsGetOutput } from './output';

export const paymentsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaymentsGetInput,
  PaymentsGetOutput
>((handler) => handler.usingComposite(listRecords(paymentsGet)));
