// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PropertyStatus } from '../records/property_statuses';

/**
 * The property statuses, as Aspire has them.
 * @title Items
 */
type Items = PropertyStatus[];

export type PropertyStatusesGetOutput = CursorListOutput<Items>;
