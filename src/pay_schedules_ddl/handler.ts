// Generated from api/pay_schedules.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { paySchedulesLookup } from '../records/pay_schedules.lookup';
import type { PaySchedulesDdlInput } from './input';
import type { PaySchedulesDdlOutput } from './output';

export const paySchedulesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaySchedulesDdlInput,
  PaySchedulesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(paySchedulesLookup)));
