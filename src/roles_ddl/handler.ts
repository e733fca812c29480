// Generated from api/roles.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { rolesLookup } from '../records/roles.lookup';
import type { RolesDdlInput } from './input';
import type { RolesDdlOutput } from './output';

export const rolesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RolesDdlInput,
  RolesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(rolesLookup)));
