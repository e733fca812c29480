// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { CompanyBody } from '../records/companies.bodies';

export type CompaniesPostInput = Simplify<CompanyBody & ApiVersion>;
