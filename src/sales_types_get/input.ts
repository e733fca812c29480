// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type SalesTypesGetInput = ODataOptions;
