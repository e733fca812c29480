// Generated from api/activity_categories.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { activityCategoriesGet } from '../records/activity_categories.operations';
import type { ActivityCategoriesGetInput } from './input';
import type { ActivityCategoriesGetOutput } from './output';

export const activityCategoriesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ActivityCategoriesGetInput,
  ActivityCategoriesGetOutput
>((handler) => handler.usingComposite(listRecords(activityCategoriesGet)));
