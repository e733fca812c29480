// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ContactCustomField } from '../records/contact_custom_fields';

/**
 * The contact custom fields, as Aspire has them.
 * @title Items
 */
type Items = ContactCustomField[];

export type ContactCustomFieldsGetOutput = CursorListOutput<Items>;
