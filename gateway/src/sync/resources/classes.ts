import type { Resource } from '../../../../api/model/model';
import type { ResourceClass } from './resource.ts';

export type Classified = { class: ResourceClass; why: string; changed?: string; created?: string };

/** How changes of a resource are found: by its stamps, unless the table below knows better. */
export function classOf({ name, changed, created }: Pick<Resource, 'name' | 'changed' | 'created'>): Classified {
  const decided = decisions[name];
  if (decided) return decided;
  if (changed !== undefined)
    return {
      class: 'changed',
      why: `\`${changed}\` tells when it last changed`,
      changed,
      ...(created === undefined ? {} : { created }),
    };
  if (created !== undefined)
    return { class: 'created', why: `\`${created}\` tells when it was made; no stamp tells of changes`, created };
  return { class: 'scan', why: 'no stamp, and few records' };
}

/** New records have greater keys; changes are seen by the full scan. */
const byKey = (why: string): Classified => ({ class: 'created', why });

/**
 * Resources that their stamps say little of: a business date is not when a record was made, since it may be entered later,
 * lie ahead, or be moved. And resources without a stamp that are too many to be read each time.
 */
const decisions: Readonly<Record<string, Classified>> = {
  ActivityContacts: byKey('no stamp, and as many as activities: new ones by `ActivityContactID`'),
  ClockTimes: byKey('`ClockStart` is when work began, and punches are entered later: new ones by `ClockTimeID`'),
  ContactCustomFields: byKey('no stamp, and as many as contacts: new ones by `ContactCustomFieldValueID`'),
  InvoiceRevenues: byKey('`InvoiceDate` is printed on the invoice, and may lie ahead: new ones by `InvoiceRevenueID`'),
  InvoiceTaxes: byKey('`InvoiceDate` is printed on the invoice, and may lie ahead: new ones by `InvoiceTaxID`'),
  Jobs: byKey('only when it ended, in `CompleteDate` or `CancelDate`: new ones by `JobID`'),
  OpportunityServiceGroups: byKey('no stamp, and as many as opportunities: new ones by `OpportunityServiceGroupID`'),
  OpportunityServiceItems: byKey('no stamp, and more than services: new ones by `OpportunityServiceItemID`'),
  OpportunityServiceKitItems: byKey('no stamp, and more than services: new ones by `OpportunityServiceKitItemID`'),
  OpportunityTags: byKey('no stamp, and as many as opportunities: new ones by `OpportunityTagID`'),
  PayRates: { class: 'scan', why: '`EffectiveDate` is from when a rate counts; few records' },
  PropertyCustomFields: byKey('no stamp, and as many as properties: new ones by `PropertyCustomFieldValueID`'),
  WorkTicketVisits: byKey('`ScheduledDate` is the day of the visit, and is moved: new ones by `WorkTicketVisitID`'),
};

/** Lists that give something else than records to copy, each with the reason. */
export const notCopied: Readonly<Record<string, string>> = {
  attachments_get_attachment_file_data:
    'the contents of files: one call for each, and as large as the files. What is known of them is in `attachments`.',
};

/** Resources whose fields do not surely tell one record from another, each with the reason: a record as a whole is its key. */
export const withoutKey: Readonly<Record<string, string>> = {
  PropertyAvailabilities:
    'a row has no ID, and nobody has seen whether a property can have two spans that begin at one time on one weekday.',
};
