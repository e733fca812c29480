// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { taxJurisdictionsUpdate } from '../records/tax_jurisdictions.operations';
import type { TaxJurisdictionsUpdateInput } from './input';
import type { TaxJurisdictionsUpdateOutput } from './output';

export const taxJurisdictionsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxJurisdictionsUpdateInput,
  TaxJurisdictionsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(taxJurisdictionsUpdate)));
