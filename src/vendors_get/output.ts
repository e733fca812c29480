// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { Vendor } from '../records/vendors';

/**
 * The vendors, as Aspire has them.
 * @title Items
 */
type Items = Vendor[];

export type VendorsGetOutput = CreatedListOutput<Items>;
