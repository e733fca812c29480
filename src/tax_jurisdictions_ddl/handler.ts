// Generated from api/tax_jurisdictions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { taxJurisdictionsLookup } from '../records/tax_jurisdictions.lookup';
import type { TaxJurisdictionsDdlInput } from './input';
import type { TaxJurisdictionsDdlOutput } from './output';

export const taxJurisdictionsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxJurisdictionsDdlInput,
  TaxJurisdictionsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(taxJurisdictionsLookup)));
