// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { upsertRecord } from '../aspire/tray/handlers';
import { companiesUpsert } from '../records/companies.operations';
import type { CompaniesUpsertInput } from './input';
import type { CompaniesUpsertOutput } from './output';

export const companiesUpsertHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CompaniesUpsertInput,
  CompaniesUpsertOutput
>((handler) => handler.usingComposite(upsertRecord(companiesUpsert)));
