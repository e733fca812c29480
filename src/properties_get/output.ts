// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Property } from '../records/properties';

/**
 * The properties, as Aspire has them.
 * @title Items
 */
type Items = Property[];

export type PropertiesGetOutput = ChangedListOutput<Items>;
