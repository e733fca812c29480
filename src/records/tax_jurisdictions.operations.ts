// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const taxJurisdictions: ResourceRow = {
  name: 'TaxJurisdictions',
  singular: 'tax jurisdiction',
  plural: 'tax jurisdictions',
  key: ['TaxJurisdictionID'],
};

export const taxJurisdictionsGet: OperationRow = {
  name: 'tax_jurisdictions_get',
  title: 'List tax jurisdictions',
  resource: taxJurisdictions,
  method: 'GET',
  path: '/TaxJurisdictions',
  options: 'odata',
  fields: {
    TaxJurisdictionID: 'integer',
    TaxJurisdictionName: 'text',
    StateTaxPercent: 'number',
    FederalTaxPercent: 'number',
    Active: 'boolean',
  },
  replies: 'rows',
};

export const taxJurisdictionsPost: OperationRow = {
  name: 'tax_jurisdictions_post',
  title: 'Create tax jurisdiction',
  resource: taxJurisdictions,
  method: 'POST',
  path: '/TaxJurisdictions',
  body: {
    TaxJurisdictionName: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    Active: { type: 'boolean', required: true },
    FederalTaxPercent: { type: 'number', nullable: true },
    TaxEntityJurisdictions: { type: 'array', nullable: true, of: 'integer' },
  },
  replies: 'id',
};

export const taxJurisdictionsUpdate: OperationRow = {
  name: 'tax_jurisdictions_update',
  title: 'Update tax jurisdiction',
  resource: taxJurisdictions,
  method: 'PUT',
  path: '/TaxJurisdictions',
  body: {
    TaxJurisdictionID: { type: 'integer', title: 'Tax jurisdiction', required: true },
    TaxJurisdictionName: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    Active: { type: 'boolean', required: true },
    FederalTaxPercent: { type: 'number', nullable: true },
    TaxEntityJurisdictions: {
      type: 'array',
      nullable: true,
      of: 'integer',
      readFrom: 'TaxEntityJurisdictions.TaxEntityID',
    },
  },
  readBefore: { path: '/TaxJurisdictions', keys: { TaxJurisdictionID: 'TaxJurisdictionID' } },
  replies: 'id',
};
