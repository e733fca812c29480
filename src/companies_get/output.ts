// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Company } from '../records/companies';

/**
 * The companies, as Aspire has them.
 * @title Items
 */
type Items = Company[];

export type CompaniesGetOutput = ChangedListOutput<Items>;
