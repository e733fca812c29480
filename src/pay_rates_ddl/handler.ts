// Generated from api/pay_rates.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { payRatesLookup } from '../records/pay_rates.lookup';
import type { PayRatesDdlInput } from './input';
import type { PayRatesDdlOutput } from './output';

export const payRatesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayRatesDdlInput,
  PayRatesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(payRatesLookup)));
