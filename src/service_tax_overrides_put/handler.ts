// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { serviceTaxOverridesPut } from '../records/service_tax_overrides.operations';
import type { ServiceTaxOverridesPutInput } from './input';
import type { ServiceTaxOverridesPutOutput } from './output';

export const serviceTaxOverridesPutHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServiceTaxOverridesPutInput,
  ServiceTaxOverridesPutOutput
>((handler) => handler.usingComposite(updateRecord(serviceTaxOverridesPut)));
