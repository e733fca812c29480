// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Contact } from '../records/contacts';

/**
 * The contacts, as Aspire has them.
 * @title Items
 */
type Items = Contact[];

export type ContactsGetOutput = ChangedListOutput<Items>;
