// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ContactID, PropertyID } from '../records/ids';

export type PropertyContactsCreateInput = Simplify<
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
     */
    ContactID: ContactID;
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
  } & ApiVersion
>;
