// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type UnitTypesCreateOutput = WriteOutput;
