// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { PropertyCustomFieldDefinition } from '../records/property_custom_field_definitions';

/**
 * The property custom field definitions, as Aspire has them.
 * @title Items
 */
type Items = PropertyCustomFieldDefinition[];

export type PropertyCustomFieldDefinitionsGetOutput = CreatedListOutput<Items>;
