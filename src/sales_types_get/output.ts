// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { SalesType } from '../records/sales_types';

/**
 * The sales types, as Aspire has them.
 * @title Items
 */
type Items = SalesType[];

export type SalesTypesGetOutput = CursorListOutput<Items>;
