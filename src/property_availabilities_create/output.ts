// Generated from api/property_availabilities.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PropertyAvailabilitiesCreateOutput = WriteOutput;
