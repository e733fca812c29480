// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Service } from '../records/services';

/**
 * The services, as Aspire has them.
 * @title Items
 */
type Items = Service[];

export type ServicesGetOutput = CursorListOutput<Items>;
