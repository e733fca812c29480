// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { usersCreate } from '../records/users.operations';
import type { UsersCreateInput } from './input';
import type { UsersCreateOutput } from './output';

export const usersCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UsersCreateInput,
  UsersCreateOutput
>((handler) => handler.usingComposite(createRecord(usersCreate)));
