/**
 * Which field of the same input narrows the dropdown of another. Only where what is left out could not be meant anyway, or
 * where the whole list would be too long to find anything in.
 */
export const chains: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'attachments_post.ObjectId': { object_code: 'ObjectCode' },
  'catalog_items_update.CatalogItemBranches.CatalogItemBranchID': { catalog_item_id: 'CatalogItemID' },
  'equipment_reading_logs_update.EquipmentReadingLogID': { equipment_id: 'EquipmentID' },
  'issues_create.WorkTicketID': { opportunity_id: 'OpportunityID', property_id: 'PropertyID' },
  'opportunities_create.MasterOpportunityID': { property_id: 'PropertyID' },
  'pay_rates_put.PayRateID': { contact_id: 'ContactID' },
  'property_contacts_update.ContactID': { property_id: 'PropertyID' },
  'receipts_create.InventoryLocationID': { branch_id: 'BranchID' },
  'service_tax_overrides_put.ServiceTaxOverrideID': { service_id: 'ServiceID' },
  'tasks_create.WorkTicketID': { opportunity_id: 'OpportunityID', property_id: 'PropertyID' },
};
