// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ContactType } from '../records/contact_types';

/**
 * The contact types, as Aspire has them.
 * @title Items
 */
type Items = ContactType[];

export type ContactTypesGetOutput = CursorListOutput<Items>;
