// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { serviceTaxOverridesPost } from '../records/service_tax_overrides.operations';
import type { ServiceTaxOverridesPostInput } from './input';
import type { ServiceTaxOverridesPostOutput } from './output';

export const serviceTaxOverridesPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServiceTaxOverridesPostInput,
  ServiceTaxOverridesPostOutput
>((handler) => handler.usingComposite(callAspire(serviceTaxOverridesPost)));
