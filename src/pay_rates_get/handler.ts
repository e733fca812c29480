// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { payRatesGet } from '../records/pay_rates.operations';
import type { PayRatesGetInput } from './input';
import type { PayRatesGetOutput } from './output';

export const payRatesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRatesGetInput,
  PayRatesGetOutput
>((handler) => handler.usingComposite(listRecords(payRatesGet)));
