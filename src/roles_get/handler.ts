// Generated from api/roles.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { rolesGet } from '../records/roles.operations';
import type { RolesGetInput } from './input';
import type { RolesGetOutput } from './output';

export const rolesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RolesGetInput,
  RolesGetOutput
>((handler) => handler.usingComposite(listRecords(rolesGet)));
