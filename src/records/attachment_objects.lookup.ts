import type { Lookup } from '../aspire/model/lookup';
import { contactsLookup } from './contacts.lookup';
import { equipmentsLookup } from './equipments.lookup';
import { invoicesLookup } from './invoices.lookup';
import { opportunitiesLookup } from './opportunities.lookup';
import { propertiesLookup } from './properties.lookup';
import { receiptsLookup } from './receipts.lookup';
import { workTicketsLookup } from './work_tickets.lookup';

/** The records that a file can be attached to, by their object code. Aspire has no list of the others. */
export const attachmentObjectsLookup: Readonly<Record<string, Lookup>> = {
  Contact: contactsLookup,
  Equipment: equipmentsLookup,
  Invoice: invoicesLookup,
  Opportunity: opportunitiesLookup,
  Property: propertiesLookup,
  Receipt: receiptsLookup,
  WorkTicket: workTicketsLookup,
};
