// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { TaxJurisdictionBody } from '../records/tax_jurisdictions.bodies';

export type TaxJurisdictionsPostInput = Simplify<TaxJurisdictionBody & ApiVersion>;
