// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { usersGetById } from '../records/users.operations';
import type { UsersGetByIdInput } from './input';
import type { UsersGetByIdOutput } from './output';

export const usersGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UsersGetByIdInput,
  UsersGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(usersGetById)));
