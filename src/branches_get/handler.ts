// Generated from api/branches.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { branchesGet } from '../records/branches.operations';
import type { BranchesGetInput } from './input';
import type { BranchesGetOutput } from './output';

export const branchesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  BranchesGetInput,
  BranchesGetOutput
>((handler) => handler.usingComposite(listRecords(branchesGet)));
