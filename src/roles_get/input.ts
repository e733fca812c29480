// Generated from api/roles.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type RolesGetInput = ODataOptions;
