// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { TaxEntityBody } from '../records/tax_entities.bodies';

export type TaxEntitiesPostInput = Simplify<TaxEntityBody & ApiVersion>;
