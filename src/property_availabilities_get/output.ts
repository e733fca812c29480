// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PropertyAvailability } from '../records/property_availabilities';

/**
 * The property availabilities, as Aspire has them.
 * @title Items
 */
type Items = PropertyAvailability[];

export type PropertyAvailabilitiesGetOutput = CursorListOutput<Items>;
