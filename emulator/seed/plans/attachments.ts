import type { FieldContext, Generator } from '../fieldContext';
import { constant, listed, alwaysNull, type Plans } from '../plan';
import { places } from '../vocabulary';

/** The types by id. Clients of Aspire are known to use 3, 4, 10, 11 and 20. */
const types = [
  'Logo',
  'Site map',
  'Photo',
  'Document',
  'Contract',
  'Proposal',
  'Drawing',
  'Permit',
  'Certificate',
  'Client Executed Signed',
  'AP Invoice',
  'Safety form',
  'Inspection',
  'Warranty',
  'Email',
  'Plant list',
  'Price list',
  'Packing slip',
  'Statement',
  'Vendor Invoice',
];

/** The parents of seeded attachments; each attachment has one. */
const parents = [
  ['PropertyID', 'Properties'],
  ['OpportunityID', 'Opportunities'],
  ['WorkTicketID', 'WorkTickets'],
  ['ReceiptID', 'Receipts'],
  ['ContactID', 'Contacts'],
  ['EquipmentID', 'Equipments'],
] as const;

const parentFields = Object.fromEntries(
  parents.map(([field, resource], position): [string, Generator] => [
    field,
    (context) => (context.id % parents.length === position ? context.anyId(resource) : null),
  ]),
);

const extensionOf = ({ id }: FieldContext) => (id % 3 === 0 ? 'jpg' : id % 3 === 1 ? 'pdf' : 'txt');

export const attachments: Plans = {
  AttachmentTypes: {
    rows: types.length,
    fields: { AttachmentTypeName: listed(types), AspireSystemId: ({ id }) => id, Active: constant(true) },
  },
  Attachments: {
    rows: 60,
    scales: true,
    fields: {
      ...parentFields,
      ActivityID: alwaysNull,
      EmployeeIncidentID: alwaysNull,
      WorkTicketVisitID: alwaysNull,
      AttachmentTypeID: (context) => context.pick([3, 3, 4, 10, 11, 20]),
      AttachmentName: (context) => `${context.id}.${extensionOf(context)}`,
      FileExtension: (context) => `.${extensionOf(context)}`,
      ExposeToCrew: constant(false),
      OriginalFileName: (context) =>
        `${context.pick(places).toLowerCase().replace(' ', '-')}-${context.id}.${extensionOf(context)}`,
    },
  },
};
