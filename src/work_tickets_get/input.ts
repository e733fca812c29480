// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type WorkTicketsGetInput = ODataOptions;
