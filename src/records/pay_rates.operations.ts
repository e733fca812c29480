// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const payRates: ResourceRow = {
  name: 'PayRates',
  singular: 'pay rate',
  plural: 'pay rates',
  key: ['PayRateID'],
};

export const payRatesGet: OperationRow = {
  name: 'pay_rates_get',
  title: 'List pay rates',
  resource: payRates,
  method: 'GET',
  path: '/PayRates',
  options: 'odata',
  fields: {
    PayRateID: 'integer',
    ContactID: 'integer',
    ContactName: 'text',
    EffectiveDate: 'date',
    HourlyBasePay: 'number',
    BurdenPercent: 'number',
  },
  timestamps: { created: 'EffectiveDate', nullable: ['EffectiveDate'] },
  replies: 'rows',
};

export const payRatesPost: OperationRow = {
  name: 'pay_rates_post',
  title: 'Create pay rate',
  resource: payRates,
  method: 'POST',
  path: '/PayRates',
  body: {
    ContactID: { type: 'integer', title: 'Contact', required: true },
    EffectiveDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    BurdenPercent: { type: 'number', required: true, minimum: 0, maximum: 100 },
    HourlyBasePay: { type: 'number', nullable: true, minimum: 0 },
  },
  replies: 'untyped',
};

export const payRatesPut: OperationRow = {
  name: 'pay_rates_put',
  title: 'Update pay rate',
  resource: payRates,
  method: 'PUT',
  path: '/PayRates',
  body: {
    ContactID: { type: 'integer', title: 'Contact', required: true },
    EffectiveDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    BurdenPercent: { type: 'number', required: true, minimum: 0, maximum: 100 },
    PayRateID: { type: 'integer', title: 'Pay rate', required: true, minimum: 1, maximum: 2147483647 },
    HourlyBasePay: { type: 'number', nullable: true, minimum: 0 },
  },
  readBefore: { path: '/PayRates', keys: { PayRateID: 'PayRateID' } },
  replies: 'untyped',
};
