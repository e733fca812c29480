// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Route } from '../records/routes';

/**
 * The routes, as Aspire has them.
 * @title Items
 */
type Items = Route[];

export type RoutesGetOutput = CursorListOutput<Items>;
