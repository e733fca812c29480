// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type RoutesGetInput = ODataOptions;
