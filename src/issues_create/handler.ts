// Generated from api/issues.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { issuesCreate } from '../records/issues.operations';
import type { IssuesCreateInput } from './input';
import type { IssuesCreateOutput } from './output';

export const issuesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  IssuesCreateInput,
  IssuesCreateOutput
>((handler) => handler.usingComposite(createRecord(issuesCreate)));
