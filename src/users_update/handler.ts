// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { usersUpdate } from '../records/users.operations';
import type { UsersUpdateInput } from './input';
import type { UsersUpdateOutput } from './output';

export const usersUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UsersUpdateInput,
  UsersUpdateOutput
>((handler) => handler.usingComposite(updateRecord(usersUpdate)));
