import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupByCode } from '../aspire/tray/handlers';
import { contactsLookup } from '../records/contacts.lookup';
import { equipmentsLookup } from '../records/equipments.lookup';
import { invoicesLookup } from '../records/invoices.lookup';
import { opportunitiesLookup } from '../records/opportunities.lookup';
import { propertiesLookup } from '../records/properties.lookup';
import { receiptsLookup } from '../records/receipts.lookup';
import { workTicketsLookup } from '../records/work_tickets.lookup';
import type { AttachmentObjectsDdlInput } from './input';
import type { AttachmentObjectsDdlOutput } from './output';

export const attachmentObjectsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AttachmentObjectsDdlInput,
  AttachmentObjectsDdlOutput
>((handler) =>
  handler.usingComposite(
    lookupByCode({
      Contact: contactsLookup,
      Equipment: equipmentsLookup,
      Invoice: invoicesLookup,
      Opportunity: opportunitiesLookup,
      Property: propertiesLookup,
      Receipt: receiptsLookup,
      WorkTicket: workTicketsLookup,
    }),
  ),
);
