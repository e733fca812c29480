// Generated from api/invoices.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { invoicesGet } from './invoices.operations';

export const invoicesLookup: Lookup = {
  list: invoicesGet,
  singular: 'invoice',
  plural: 'invoices',
  key: 'InvoiceID',
  name: '#{InvoiceNumber}',
  detail: ['{CompanyName}', '{PropertyName}', '{InvoiceDate}'],
  parents: { branch_id: 'BranchID', company_id: 'CompanyID', property_id: 'PropertyID' },
  search: { text: ['PropertyName', 'CompanyName'], number: ['InvoiceNumber'] },
};
