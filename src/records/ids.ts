// Generated from api/ and api/operations/dropdowns.ts by "npm run generate": change those, not this file.

/**
 * Which record: pick it from the list, or give its ObjectId, such as: 1.
 * @title Object ID
 * @TJS-type integer
 * @lookupOperation attachment_objects_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type AttachmentObjectID = number;

/**
 * Which attachment type: pick it from the list, or give its AttachmentTypeID, such as: 1.
 * @title Attachment type ID
 * @TJS-type integer
 * @lookupOperation attachment_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type AttachmentTypeID = number;

/**
 * Which attachment: pick it from the list, or give its AttachmentID, such as: 1.
 * @title Attachment ID
 * @TJS-type integer
 * @lookupOperation attachments_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type AttachmentID = number;

/**
 * Which branch: pick it from the list, or give its BranchID, such as: 1.
 * @title Branch ID
 * @TJS-type integer
 * @lookupOperation branches_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type BranchID = number;

/**
 * Which branches, by their ids.
 * @items {"type":"integer","title":"Branch ID","lookup":{"operation":"branches_ddl","input":{},"authRequired":true}}
 */
export type BranchIDs = number[];

/**
 * Which catalog item branch: pick it from the list, or give its CatalogItemBranchID, such as: 1.
 * @title Catalog item branch ID
 * @TJS-type integer
 * @lookupOperation catalog_item_branches_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogItemBranchID = number;

/**
 * Which catalog item category: pick it from the list, or give its CatalogItemCategoryID, such as: 1.
 * @title Catalog item category ID
 * @TJS-type integer
 * @lookupOperation catalog_item_categories_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogItemCategoryID = number;

/**
 * Which catalog item: pick it from the list, or give its CatalogItemID, such as: 1.
 * @title Catalog item ID
 * @TJS-type integer
 * @lookupOperation catalog_items_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogItemID = number;

/**
 * Which catalog: pick it from the list, or give its CatalogId, such as: 1.
 * @title Catalog ID
 * @TJS-type integer
 * @lookupOperation catalogs_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CatalogID = number;

/**
 * Which company: pick it from the list, or give its CompanyID, such as: 1.
 * @title Company ID
 * @TJS-type integer
 * @lookupOperation companies_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CompanyID = number;

/**
 * Which contact custom field definition: pick it from the list, or give its ContactCustomFieldDefinitionID, such as: 1.
 * @title Contact custom field definition ID
 * @TJS-type integer
 * @lookupOperation contact_custom_field_definitions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactCustomFieldDefinitionID = number;

/**
 * Which contact custom field: pick it from the list, or give its ContactCustomFieldValueID, such as: 1.
 * @title Contact custom field value ID
 * @TJS-type integer
 * @lookupOperation contact_custom_fields_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactCustomFieldValueID = number;

/**
 * Which contact type: pick it from the list, or give its ContactTypeID, such as: 1.
 * @title Contact type ID
 * @TJS-type integer
 * @lookupOperation contact_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactTypeID = number;

/**
 * Which contact: pick it from the list, or give its ContactID, such as: 1.
 * @title Contact ID
 * @TJS-type integer
 * @lookupOperation contacts_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ContactID = number;

/**
 * Which division: pick it from the list, or give its DivisionID, such as: 1.
 * @title Division ID
 * @TJS-type integer
 * @lookupOperation divisions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type DivisionID = number;

/**
 * Which equipment reading log: pick it from the list, or give its EquipmentReadingLogID, such as: 1.
 * @title Equipment reading log ID
 * @TJS-type integer
 * @lookupOperation equipment_reading_logs_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type EquipmentReadingLogID = number;

/**
 * Which equipment item: pick it from the list, or give its EquipmentID, such as: 1.
 * @title Equipment ID
 * @TJS-type integer
 * @lookupOperation equipments_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type EquipmentID = number;

/**
 * Which inventory location: pick it from the list, or give its InventoryLocationID, such as: 1.
 * @title Inventory location ID
 * @TJS-type integer
 * @lookupOperation inventory_locations_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type InventoryLocationID = number;

/**
 * Which invoice: pick it from the list, or give its InvoiceID, such as: 1.
 * @title Invoice ID
 * @TJS-type integer
 * @lookupOperation invoices_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type InvoiceID = number;

/**
 * Which item allocation: pick it from the list, or give its ItemAllocationID, such as: 1.
 * @title Item allocation ID
 * @TJS-type integer
 * @lookupOperation item_allocations_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ItemAllocationID = number;

/**
 * Which job: pick it from the list, or give its JobID, such as: 1.
 * @title Job ID
 * @TJS-type integer
 * @lookupOperation jobs_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type JobID = number;

/**
 * Which locality: pick it from the list, or give its LocalityID, such as: 1.
 * @title Locality ID
 * @TJS-type integer
 * @lookupOperation localities_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type LocalityID = number;

/**
 * Which kind of record: pick it from the list, or give its ObjectCode, such as: WorkTicket.
 * @title Object code
 * @lookupOperation object_codes_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ObjectCode = string;

/**
 * Which opportunity: pick it from the list, or give its OpportunityID, such as: 1.
 * @title Opportunity ID
 * @TJS-type integer
 * @lookupOperation opportunities_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityID = number;

/**
 * Which competitor: pick it from the list, or give its CompetitorID, such as: 1.
 * @title Competitor ID
 * @TJS-type integer
 * @lookupOperation opportunity_competitors_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type CompetitorID = number;

/**
 * Which lead source: pick it from the list, or give its LeadSourceID, such as: 1.
 * @title Lead source ID
 * @TJS-type integer
 * @lookupOperation opportunity_lead_sources_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityLeadSourceID = number;

/**
 * Which opportunity lost reason: pick it from the list, or give its OpportunityLostReasonID, such as: 1.
 * @title Opportunity lost reason ID
 * @TJS-type integer
 * @lookupOperation opportunity_lost_reasons_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityLostReasonID = number;

/**
 * Which opportunity service: pick it from the list, or give its OpportunityServiceID, such as: 1.
 * @title Opportunity service ID
 * @TJS-type integer
 * @lookupOperation opportunity_services_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityServiceID = number;

/**
 * Which opportunity status: pick it from the list, or give its OpportunityStatusID, such as: 1.
 * @title Opportunity status ID
 * @TJS-type integer
 * @lookupOperation opportunity_statuses_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityStatusID = number;

/**
 * Which opportunity tag: pick it from the list, or give its OpportunityTagID, such as: 1.
 * @title Opportunity tag ID
 * @TJS-type integer
 * @lookupOperation opportunity_tags_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type OpportunityTagID = number;

/**
 * Which pay code: pick it from the list, or give its PayCodeID, such as: 1.
 * @title Pay code ID
 * @TJS-type integer
 * @lookupOperation pay_codes_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PayCodeID = number;

/**
 * Which pay rate: pick it from the list, or give its PayRateID, such as: 1.
 * @title Pay rate ID
 * @TJS-type integer
 * @lookupOperation pay_rates_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PayRateID = number;

/**
 * Which pay schedule: pick it from the list, or give its PayScheduleID, such as: 1.
 * @title Pay schedule ID
 * @TJS-type integer
 * @lookupOperation pay_schedules_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PayScheduleID = number;

/**
 * Which payment terms: pick it from the list, or give its PaymentTermsID, such as: 1.
 * @title Payment terms ID
 * @TJS-type integer
 * @lookupOperation payment_terms_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PaymentTermsID = number;

/**
 * Which payment: pick it from the list, or give its PaymentID, such as: 1.
 * @title Payment ID
 * @TJS-type integer
 * @lookupOperation payments_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PaymentID = number;

/**
 * Which property: pick it from the list, or give its PropertyID, such as: 1.
 * @title Property ID
 * @TJS-type integer
 * @lookupOperation properties_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyID = number;

/**
 * Which property contact: pick it from the list, or give its ContactID, such as: 1.
 * @title Contact ID
 * @TJS-type integer
 * @lookupOperation property_contacts_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyContactContactID = number;

/**
 * Which property custom field definition: pick it from the list, or give its PropertyCustomFieldDefinitionID, such as: 1.
 * @title Property custom field definition ID
 * @TJS-type integer
 * @lookupOperation property_custom_field_definitions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyCustomFieldDefinitionID = number;

/**
 * Which property custom field: pick it from the list, or give its PropertyCustomFieldValueID, such as: 1.
 * @title Property custom field value ID
 * @TJS-type integer
 * @lookupOperation property_custom_fields_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyCustomFieldValueID = number;

/**
 * Which property group: pick it from the list, or give its PropertyGroupID, such as: 1.
 * @title Property group ID
 * @TJS-type integer
 * @lookupOperation property_groups_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyGroupID = number;

/**
 * Which industry: pick it from the list, or give its IndustryID, such as: 1.
 * @title Industry ID
 * @TJS-type integer
 * @lookupOperation property_industries_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type IndustryID = number;

/**
 * Which lead source: pick it from the list, or give its LeadSourceID, such as: 1.
 * @title Lead source ID
 * @TJS-type integer
 * @lookupOperation property_lead_sources_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyLeadSourceID = number;

/**
 * Which property status: pick it from the list, or give its PropertyStatusID, such as: 1.
 * @title Property status ID
 * @TJS-type integer
 * @lookupOperation property_statuses_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyStatusID = number;

/**
 * Which property type: pick it from the list, or give its PropertyTypeID, such as: 1.
 * @title Property type ID
 * @TJS-type integer
 * @lookupOperation property_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type PropertyTypeID = number;

/**
 * Which prospect rating: pick it from the list, or give its ProspectRatingID, such as: 1.
 * @title Prospect rating ID
 * @TJS-type integer
 * @lookupOperation prospect_ratings_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ProspectRatingID = number;

/**
 * Which receipt: pick it from the list, or give its ReceiptID, such as: 1.
 * @title Receipt ID
 * @TJS-type integer
 * @lookupOperation receipts_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ReceiptID = number;

/**
 * Which role: pick it from the list, or give its RoleID, such as: 1.
 * @title Role ID
 * @TJS-type integer
 * @lookupOperation roles_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type RoleID = number;

/**
 * Which roles, by their ids.
 * @items {"type":"integer","title":"Role ID","lookup":{"operation":"roles_ddl","input":{},"authRequired":true}}
 */
export type RoleIDs = number[];

/**
 * Which route: pick it from the list, or give its RouteID, such as: 1.
 * @title Route ID
 * @TJS-type integer
 * @lookupOperation routes_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type RouteID = number;

/**
 * Which sales type: pick it from the list, or give its SalesTypeID, such as: 1.
 * @title Sales type ID
 * @TJS-type integer
 * @lookupOperation sales_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type SalesTypeID = number;

/**
 * Which service tax override: pick it from the list, or give its ServiceTaxOverrideID, such as: 1.
 * @title Service tax override ID
 * @TJS-type integer
 * @lookupOperation service_tax_overrides_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ServiceTaxOverrideID = number;

/**
 * Which service type: pick it from the list, or give its ServiceTypeID, such as: 1.
 * @title Service type ID
 * @TJS-type integer
 * @lookupOperation service_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ServiceTypeID = number;

/**
 * Which service: pick it from the list, or give its ServiceID, such as: 1.
 * @title Service ID
 * @TJS-type integer
 * @lookupOperation services_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type ServiceID = number;

/**
 * Which tag: pick it from the list, or give its TagID, such as: 1.
 * @title Tag ID
 * @TJS-type integer
 * @lookupOperation tags_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TagID = number;

/**
 * Which takeoff item: pick it from the list, or give its TakeoffItemID, such as: 1.
 * @title Takeoff item ID
 * @TJS-type integer
 * @lookupOperation takeoff_items_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TakeoffItemID = number;

/**
 * Which tax entity: pick it from the list, or give its TaxEntityID, such as: 1.
 * @title Tax entity ID
 * @TJS-type integer
 * @lookupOperation tax_entities_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TaxEntityID = number;

/**
 * Which tax entities, by their ids.
 * @items {"type":"integer","title":"Tax entity ID","lookup":{"operation":"tax_entities_ddl","input":{},"authRequired":true}}
 */
export type TaxEntityIDs = number[];

/**
 * Which tax jurisdiction: pick it from the list, or give its TaxJurisdictionID, such as: 1.
 * @title Tax jurisdiction ID
 * @TJS-type integer
 * @lookupOperation tax_jurisdictions_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type TaxJurisdictionID = number;

/**
 * Which unit type: pick it from the list, or give its UnitTypeID, such as: 1.
 * @title Unit type ID
 * @TJS-type integer
 * @lookupOperation unit_types_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type UnitTypeID = number;

/**
 * Which user: pick it from the list, or give its UserID, such as: 1.
 * @title User ID
 * @TJS-type integer
 * @lookupOperation users_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type UserID = number;

/**
 * Which vendor: pick it from the list, or give its VendorID, such as: 1.
 * @title Vendor ID
 * @TJS-type integer
 * @lookupOperation vendors_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type VendorID = number;

/**
 * Which work ticket: pick it from the list, or give its WorkTicketID, such as: 1.
 * @title Work ticket ID
 * @TJS-type integer
 * @lookupOperation work_tickets_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type WorkTicketID = number;

/**
 * Which workers comp: pick it from the list, or give its WorkersCompID, such as: 1.
 * @title Workers comp ID
 * @TJS-type integer
 * @lookupOperation workers_comps_ddl
 * @lookupInput {}
 * @lookupAuthRequired true
 */
export type WorkersCompID = number;
