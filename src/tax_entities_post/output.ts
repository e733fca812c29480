// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type TaxEntitiesPostOutput = WriteOutput;
