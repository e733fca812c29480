// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { payCodesGet } from '../records/pay_codes.operations';
import type { PayCodesGetInput } from './input';
import type { PayCodesGetOutput } from './output';

export const payCodesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PayCodesGetInput,
  PayCodesGetOutput
>((handler) => handler.usingComposite(listRecords(payCodesGet)));
