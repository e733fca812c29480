// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Address } from '../records/addresses';

/**
 * The addresses of this page.
 * @title Items
 */
type Items = Address[];

export type AddressesGetOutput = ChangedListOutput<Items>;
