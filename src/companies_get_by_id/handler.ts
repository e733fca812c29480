// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { companiesGetById } from '../records/companies.operations';
import type { CompaniesGetByIdInput } from './input';
import type { CompaniesGetByIdOutput } from './output';

export const companiesGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CompaniesGetByIdInput,
  CompaniesGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(companiesGetById)));
