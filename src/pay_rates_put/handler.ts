// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { payRatesPut } from '../records/pay_rates.operations';
import type { PayRatesPutInput } from './input';
import type { PayRatesPutOutput } from './output';

export const payRatesPutHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRatesPutInput,
  PayRatesPutOutput
>((handler) => handler.usingComposite(updateRecord(payRatesPut)));
