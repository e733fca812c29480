// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { LocalityBody } from '../records/localities.bodies';

export type LocalitiesCreateInput = Simplify<LocalityBody & ApiVersion>;
