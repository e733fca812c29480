// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type CompaniesGetInput = ODataOptions;
