// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { UnitTypeBody } from '../records/unit_types.bodies';

export type UnitTypesCreateInput = Simplify<UnitTypeBody & ApiVersion>;
