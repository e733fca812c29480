// Generated from api/partial_payments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { partialPaymentsCreate } from '../records/partial_payments.operations';
import type { PartialPaymentsCreateInput } from './input';
import type { PartialPaymentsCreateOutput } from './output';

export const partialPaymentsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PartialPaymentsCreateInput,
  PartialPaymentsCreateOutput
>((handler) => handler.usingComposite(createRecord(partialPaymentsCreate)));
