// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PropertyCustomField } from '../records/property_custom_fields';

/**
 * The property custom fields, as Aspire has them.
 * @title Items
 */
type Items = PropertyCustomField[];

export type PropertyCustomFieldsGetOutput = CursorListOutput<Items>;
