// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { VendorBody } from '../records/vendors.bodies';

export type VendorsPostInput = Simplify<VendorBody & ApiVersion>;
