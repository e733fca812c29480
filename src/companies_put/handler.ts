// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { companiesPut } from '../records/companies.operations';
import type { CompaniesPutInput } from './input';
import type { CompaniesPutOutput } from './output';

export const companiesPutHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CompaniesPutInput,
  CompaniesPutOutput
>((handler) => handler.usingComposite(updateRecord(companiesPut)));
