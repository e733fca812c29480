// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { companiesPost } from '../records/companies.operations';
import type { CompaniesPostInput } from './input';
import type { CompaniesPostOutput } from './output';

export const companiesPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CompaniesPostInput,
  CompaniesPostOutput
>((handler) => handler.usingComposite(createRecord(companiesPost)));
