// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ActivityContact } from '../records/activity_contacts';

/**
 * The activity contacts, as Aspire has them.
 * @title Items
 */
type Items = ActivityContact[];

export type ActivityContactsGetOutput = CursorListOutput<Items>;
