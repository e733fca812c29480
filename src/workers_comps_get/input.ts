// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type WorkersCompsGetInput = ODataOptions;
