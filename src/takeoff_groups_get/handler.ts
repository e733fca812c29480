// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { takeoffGroupsGet } from '../records/takeoff_groups.operations';
import type { TakeoffGroupsGetInput } from './input';
import type { TakeoffGroupsGetOutput } from './output';

export const takeoffGroupsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TakeoffGroupsGetInput,
  TakeoffGroupsGetOutput
>((handler) => handler.usingComposite(listRecords(takeoffGroupsGet)));
