// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { usersGet } from '../records/users.operations';
import type { UsersGetInput } from './input';
import type { UsersGetOutput } from './output';

export const usersGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UsersGetInput,
  UsersGetOutput
>((handler) => handler.usingComposite(listRecords(usersGet)));
