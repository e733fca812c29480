// Generated from api/branches.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { branchesLookup } from '../records/branches.lookup';
import type { BranchesDdlInput } from './input';
import type { BranchesDdlOutput } from './output';

export const branchesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  BranchesDdlInput,
  BranchesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(branchesLookup)));
