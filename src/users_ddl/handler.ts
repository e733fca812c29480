// Generated from api/users.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { usersLookup } from '../records/users.lookup';
import type { UsersDdlInput } from './input';
import type { UsersDdlOutput } from './output';

export const usersDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UsersDdlInput,
  UsersDdlOutput
>((handler) => handler.usingComposite(lookupRecords(usersLookup)));
