// Generated from api/service_tax_overrides.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type ServiceTaxOverridesPostOutput = WriteOutput;
