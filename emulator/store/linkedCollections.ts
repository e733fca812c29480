import { contactsOfProperty, revenuesOfTicket } from '../seed/relations';

/** A nested collection that is a list of its own as well: both show the same rows. */
export type LiveCollection = {
  /** The list whose rows it holds, and the field of these that names the holder. */
  list: string;
  via: string;
  /** The field of the holder (a record, or an object inside one) that `via` names. */
  of: string;
  /** The rows that the seed gives to a holder. */
  seeded(holder: number): number[];
};

/** By the names of the record or nested type and of the field. */
export const liveCollections: Readonly<Record<string, LiveCollection>> = {
  'Property.PropertyContacts': {
    list: 'PropertyContacts',
    via: 'PropertyID',
    of: 'PropertyID',
    seeded: (property) => contactsOfProperty.childrenOf(property),
  },
  'WorkTicket.WorkTicketRevenues': {
    list: 'WorkTicketRevenues',
    via: 'WorkTicketID',
    of: 'WorkTicketID',
    seeded: (ticket) => revenuesOfTicket.childrenOf(ticket),
  },
  // The seed gives every line of a receipt one allocation, with the same number.
  'ReceiptItem.ItemAllocations': {
    list: 'ItemAllocations',
    via: 'ReceiptItemID',
    of: 'ReceiptItemID',
    seeded: (line) => [line],
  },
};
