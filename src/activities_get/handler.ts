// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { activitiesGet } from '../records/activities.operations';
import type { ActivitiesGetInput } from './input';
import type { ActivitiesGetOutput } from './output';

export const activitiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ActivitiesGetInput,
  ActivitiesGetOutput
>((handler) => handler.usingComposite(listRecords(activitiesGet)));
