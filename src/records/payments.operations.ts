// Generated from api/payments.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const payments: Resource = { name: 'Payments', singular: 'payment', plural: 'payments', key: ['PaymentID'] };

export const paymentsGet: Operation = {
  name: 'payments_get',
  title: 'List payments',
  resource: payments,
  method: 'GET',
  path: '/Payments',
  options: 'odata',
  replies: 'rows',
};
