import { idIn, type Call } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

/** A body gives the rating by its id; a contact shows the id as text and the name beside it. */
const rate: NonNullable<Rule['complete']> = (values, { store }) => {
  const rating = store.row('ProspectRatings', Number(values.ProspectRating ?? 0));
  values.ProspectRatingName = rating?.ProspectRatingName ?? null;
};

/** A user is called as its contact is. */
function renameUser({ store }: Call, id: number): void {
  const contact = store.row('Contacts', id)!;
  const user = idIn(contact, 'UserID');
  const values = user === null ? undefined : store.stored('Users', user);
  if (user === null || !values) return;
  store.replace('Users', user, { ...values, ContactFirstName: contact.FirstName!, ContactLastName: contact.LastName! });
}

/** Clients have seen all three; the page says a string. */
const reply: NonNullable<Rule['reply']> = ({ settings, store }, id) => {
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
  contacts_create: { complete: rate, reply },
  contacts_update: { complete: rate, after: renameUser, reply },
};
