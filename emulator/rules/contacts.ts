import { idIn, type WriteCall } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

/** A body has the rating's id; a contact has the id as text, and the name. */
const fillRating: NonNullable<Rule['complete']> = (values, { store }) => {
  const rating = store.row('ProspectRatings', Number(values.ProspectRating ?? 0));
  values.ProspectRatingName = rating?.ProspectRatingName ?? null;
};

/** A user has the name of its contact. */
function renameUser({ store }: WriteCall, id: number): void {
  const contact = store.row('Contacts', id)!;
  const user = idIn(contact, 'UserID');
  const values = user === null ? undefined : store.stored('Users', user);
  if (user === null || !values) return;
  store.replace('Users', user, { ...values, ContactFirstName: contact.FirstName!, ContactLastName: contact.LastName! });
}

/** Clients have seen all three replies; the API's description says a string. */
const respond: NonNullable<Rule['respond']> = ({ settings, store }, id) => {
  if (settings.contactReply === 'string') return { status: 200, body: String(id) };
  if (settings.contactReply === 'number') return { status: 200, body: id };
  const contact = store.row('Contacts', id)!;
  return {
    status: 200,
    body: {
      contactId: id,
      email: contact.Email,
      employeeNumber: contact.EmployeeNumber,
      externalContactReference: contact.ExternalContactReference,
      firstName: contact.FirstName,
      lastName: contact.LastName,
      mobile: contact.MobilePhone,
      success: true,
    },
  };
};

export const contacts: Rules = {
  contacts_create: { complete: fillRating, respond },
  contacts_update: { complete: fillRating, after: renameUser, respond },
};
