// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type WorkTicketItemsGetInput = ODataOptions;
