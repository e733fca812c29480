// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { paySchedulesGet } from '../records/pay_schedules.operations';
import type { PaySchedulesGetInput } from './input';
import type { PaySchedulesGetOutput } from './output';

export const paySchedulesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaySchedulesGetInput,
  PaySchedulesGetOutput
>((handler) => handler.usingComposite(listRecords(paySchedulesGet)));
