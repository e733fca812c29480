// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { taxJurisdictionsPost } from '../records/tax_jurisdictions.operations';
import type { TaxJurisdictionsPostInput } from './input';
import type { TaxJurisdictionsPostOutput } from './output';

export const taxJurisdictionsPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxJurisdictionsPostInput,
  TaxJurisdictionsPostOutput
>((handler) => handler.usingComposite(createRecord(taxJurisdictionsPost)));
