// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Address } from '../records/addresses';

/**
 * The addresses, as Aspire has them.
 * @title Items
 */
type Items = Address[];

export type AddressesGetOutput = ChangedListOutput<Items>;
