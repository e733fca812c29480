// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { taxJurisdictionsGet } from '../records/tax_jurisdictions.operations';
import type { TaxJurisdictionsGetInput } from './input';
import type { TaxJurisdictionsGetOutput } from './output';

export const taxJurisdictionsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxJurisdictionsGetInput,
  TaxJurisdictionsGetOutput
>((handler) => handler.usingComposite(listRecords(taxJurisdictionsGet)));
