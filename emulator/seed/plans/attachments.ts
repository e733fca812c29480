import type { Draw, Maker } from '../fieldContext';
import { constant, listed, nothing, type Plans } from '../plan';
import { places } from '../vocabulary';

/** The types by id: 3, 4, 10, 11 and 20 are those that clients of Aspire are known to use. */
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

/** What a seeded attachment hangs on; each has one. */
const parents = [
  ['PropertyID', 'Properties'],
  ['OpportunityID', 'Opportunities'],
  ['WorkTicketID', 'WorkTickets'],
  ['ReceiptID', 'Receipts'],
  ['ContactID', 'Contacts'],
  ['EquipmentID', 'Equipments'],
] as const;

const parentFields = Object.fromEntries(
  parents.map(([field, resource], position): [string, Maker] => [
    field,
    (draw) => (draw.id % parents.length === position ? draw.any(resource) : null),
  ]),
);

const extensionOf = ({ id }: Draw) => (id % 3 === 0 ? 'jpg' : id % 3 === 1 ? 'pdf' : 'txt');

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
      ActivityID: nothing,
      EmployeeIncidentID: nothing,
      WorkTicketVisitID: nothing,
      AttachmentTypeID: (draw) => draw.pick([3, 3, 4, 10, 11, 20]),
      AttachmentName: (draw) => `${draw.id}.${extensionOf(draw)}`,
      FileExtension: extensionOf,
      OriginalFileName: (draw) =>
        `${draw.pick(places).toLowerCase().replace(' ', '-')}-${draw.id}.${extensionOf(draw)}`,
    },
  },
};
