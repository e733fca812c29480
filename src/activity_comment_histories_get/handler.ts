// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { activityCommentHistoriesGet } from '../records/activity_comment_histories.operations';
import type { ActivityCommentHistoriesGetInput } from './input';
import type { ActivityCommentHistoriesGetOutput } from './output';

export const activityCommentHistoriesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ActivityCommentHistoriesGetInput,
  ActivityCommentHistoriesGetOutput
>((handler) => handler.usingComposite(listRecords(activityCommentHistoriesGet)));
