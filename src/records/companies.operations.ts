// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { GetByIdRow, OperationRow, ResourceRow, UpsertRow } from '../aspire/model/operation';

export const companies: ResourceRow = {
  name: 'Companies',
  singular: 'company',
  plural: 'companies',
  key: ['CompanyID'],
};

export const companiesGet: OperationRow = {
  name: 'companies_get',
  title: 'List companies',
  resource: companies,
  method: 'GET',
  path: '/Companies',
  options: 'odata',
  fields: {
    CompanyID: 'integer',
    CompanyName: 'text',
    CreatedDateTime: 'date',
    CreatedByUserName: 'text',
    ModifiedDateTime: 'date',
    ModifiedByUserName: 'text',
    DeniedTimeEmail: 'text',
    Active: 'boolean',
    CreatedByUserID: 'integer',
    ModifiedByUserID: 'integer',
    EarliestOpportunityWonDate: 'date',
  },
  timestamps: {
    changed: 'ModifiedDateTime',
    created: 'CreatedDateTime',
    nullable: ['ModifiedDateTime', 'CreatedDateTime'],
  },
  replies: 'rows',
};

export const companiesPost: OperationRow = {
  name: 'companies_post',
  title: 'Create company',
  resource: companies,
  method: 'POST',
  path: '/Companies',
  body: {
    CompanyName: { type: 'string', required: true, minLength: 1 },
    DeniedTimeEmail: { type: 'string', nullable: true, form: 'email' },
    Active: { type: 'boolean', assumed: true },
  },
  replies: 'object',
  replyFields: ['CompanyID'],
};

export const companiesPut: OperationRow = {
  name: 'companies_put',
  title: 'Update company',
  resource: companies,
  method: 'PUT',
  path: '/Companies',
  body: {
    CompanyName: { type: 'string', required: true, minLength: 1 },
    CompanyID: { type: 'integer', title: 'Company', required: true, minimum: 1, maximum: 2147483647 },
    DeniedTimeEmail: { type: 'string', nullable: true, form: 'email' },
    Active: { type: 'boolean' },
  },
  readBefore: { path: '/Companies', keys: { CompanyID: 'CompanyID' } },
  replies: 'object',
  replyFields: ['CompanyID'],
};

export const companiesGetById: GetByIdRow = {
  list: companiesGet,
};

export const companiesUpsert: UpsertRow = {
  list: companiesGet,
  create: companiesPost,
  update: companiesPut,
  match: ['CompanyID', 'CompanyName'],
};
