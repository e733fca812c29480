// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { payCodesCreate } from '../records/pay_codes.operations';
import type { PayCodesCreateInput } from './input';
import type { PayCodesCreateOutput } from './output';

export const payCodesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayCodesCreateInput,
  PayCodesCreateOutput
>((handler) => handler.usingComposite(createRecord(payCodesCreate)));
