// Generated from api/pay_codes.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { payCodesLookup } from '../records/pay_codes.lookup';
import type { PayCodesDdlInput } from './input';
import type { PayCodesDdlOutput } from './output';

export const payCodesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayCodesDdlInput,
  PayCodesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(payCodesLookup)));
