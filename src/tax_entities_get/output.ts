// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { TaxEntity } from '../records/tax_entities';

/**
 * The tax entities, as Aspire has them.
 * @title Items
 */
type Items = TaxEntity[];

export type TaxEntitiesGetOutput = CursorListOutput<Items>;
