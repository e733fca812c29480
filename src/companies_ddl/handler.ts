// Generated from api/companies.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { companiesLookup } from '../records/companies.lookup';
import type { CompaniesDdlInput } from './input';
import type { CompaniesDdlOutput } from './output';

export const companiesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CompaniesDdlInput,
  CompaniesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(companiesLookup)));
