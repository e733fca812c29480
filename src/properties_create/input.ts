// Generated from api/properties.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyBody } from '../records/properties.bodies';

export type PropertiesCreateInput = Simplify<PropertyBody & ApiVersion>;
