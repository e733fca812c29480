// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { TaxJurisdiction } from '../records/tax_jurisdictions';

/**
 * The tax jurisdictions, as Aspire has them.
 * @title Items
 */
type Items = TaxJurisdiction[];

export type TaxJurisdictionsGetOutput = CursorListOutput<Items>;
