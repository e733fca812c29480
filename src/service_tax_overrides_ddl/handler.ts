// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { serviceTaxOverridesLookup } from '../records/service_tax_overrides.lookup';
import type { ServiceTaxOverridesDdlInput } from './input';
import type { ServiceTaxOverridesDdlOutput } from './output';

export const serviceTaxOverridesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServiceTaxOverridesDdlInput,
  ServiceTaxOverridesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(serviceTaxOverridesLookup)));
