// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { companiesGet } from '../records/companies.operations';
import type { CompaniesGetInput } from './input';
import type { CompaniesGetOutput } from './output';

export const companiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CompaniesGetInput,
  CompaniesGetOutput
>((handler) => handler.usingComposite(listRecords(companiesGet)));
