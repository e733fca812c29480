// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { PropertyType } from '../records/property_types';

/**
 * The property types, as Aspire has them.
 * @title Items
 */
type Items = PropertyType[];

export type PropertyTypesGetOutput = ChangedListOutput<Items>;
