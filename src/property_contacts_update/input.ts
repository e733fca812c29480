// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PropertyContactContactID, PropertyID } from '../records/ids';

/** @enumLabels Billing contact, Email invoice contact, Email notifications contact, Primary contact, SMS notifications contact */
type PropertyContactsUpdateClearable =
  'BillingContact' | 'EmailInvoiceContact' | 'EmailNotificationsContact' | 'PrimaryContact' | 'SMSNotificationsContact';

export type PropertyContactsUpdateInput = Simplify<
  {
    /**
     * @title Property
     * @minimum 1
     * @maximum 2147483647
     */
    PropertyID: PropertyID;
    /**
     * @title Contact
     * @minimum 1
     * @maximum 2147483647
     * @lookupInput {"property_id":"{{{PropertyID}}}"}
     */
    ContactID: PropertyContactContactID;
    /**
     * True makes this the property's main contact. If there is one already, update that one as well.
     * @title Primary contact
     */
    PrimaryContact?: boolean;
    /**
     * True makes this the contact who gets the bills. If there is one already, update that one as well.
     * @title Billing contact
     */
    BillingContact?: boolean;
    /**
     * True sends this contact the property's invoices by e-mail.
     * @title Email invoice contact
     */
    EmailInvoiceContact?: boolean;
    /**
     * True sends this contact notices by e-mail.
     * @title Email notifications contact
     */
    EmailNotificationsContact?: boolean;
    /**
     * True sends this contact notices by text message.
     * @title SMS notifications contact
     */
    SMSNotificationsContact?: boolean;
    /**
     * The fields to empty, such as Billing contact. A field that you only leave out keeps its value.
     * @title Clear fields
     */
    clear_fields?: PropertyContactsUpdateClearable[];
  } & UpdateOptions
>;
