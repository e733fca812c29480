// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { PropertyContact } from '../records/property_contacts';

/**
 * The property contacts, as Aspire has them.
 * @title Items
 */
type Items = PropertyContact[];

export type PropertyContactsGetOutput = ChangedListOutput<Items>;
