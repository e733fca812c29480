// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { ContactCustomFieldDefinition } from '../records/contact_custom_field_definitions';

/**
 * The contact custom field definitions, as Aspire has them.
 * @title Items
 */
type Items = ContactCustomFieldDefinition[];

export type ContactCustomFieldDefinitionsGetOutput = CreatedListOutput<Items>;
