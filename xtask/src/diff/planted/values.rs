//! Changes of schemas and of what they allow.

use serde_json::{Value, json};

use super::*;

const FIELDS: &[Case] = &[
    (|d| drop(remove(&mut schema(d, "Link")["properties"], "name")), &["breaking field-removed: Link.name"]),
    (
        |d| drop(remove(&mut schema(d, "LinksServiceUpdateBody")["properties"], "purpose")),
        &["breaking field-removed: LinksServiceUpdateBody.purpose"],
    ),
    (|d| schema(d, "Link")["properties"]["owner"] = json!({"type": "string"}), &["compatible field-added: Link.owner"]),
    (
        |d| schema(d, "CreateLinkRequest")["properties"]["owner"] = json!({"type": "string"}),
        &["compatible field-added: CreateLinkRequest.owner"],
    ),
    (
        |d| {
            schema(d, "CreateLinkRequest")["properties"]["owner"] = json!({"type": "string"});
            push(&mut schema(d, "CreateLinkRequest")["required"], json!("owner"));
        },
        &["breaking required-field-added: CreateLinkRequest.owner"],
    ),
    (
        |d| {
            schema(d, "Job")["properties"]["owner"] = json!({"type": "string"});
            schema(d, "Job")["required"] = json!(["owner"]);
        },
        &["compatible required-field-added: Job.owner"],
    ),
    (
        |d| push(&mut schema(d, "CreateLinkRequest")["required"], json!("name")),
        &["breaking field-became-required: CreateLinkRequest.name"],
    ),
    (|d| schema(d, "Job")["required"] = json!(["id"]), &["compatible field-became-required: Job.id"]),
    (
        |d| drop(remove(schema(d, "CreateLinkRequest"), "required")),
        &["source field-became-optional: CreateLinkRequest.destination"],
    ),
    (
        |d| drop_from(&mut schema(d, "ErrorResponse")["required"], |one| one == "message"),
        &["breaking field-became-optional: ErrorResponse.message"],
    ),
    (|d| field(d, "Link", "name")["deprecated"] = json!(true), &["compatible field-deprecated: Link.name"]),
    (|d| drop(remove(field(d, "Media", "usage"), "deprecated")), &["compatible field-undeprecated: Media.usage"]),
    (
        |d| field(d, "CreateLinkRequest", "id")["readOnly"] = json!(true),
        &["breaking field-became-read-only: CreateLinkRequest.id"],
    ),
    (
        |d| drop(remove(field(d, "Link", "entrypoint"), "readOnly")),
        &["compatible field-became-writable: Link.entrypoint"],
    ),
    (|d| field(d, "Link", "purpose")["writeOnly"] = json!(true), &["breaking field-became-write-only: Link.purpose"]),
    (|d| field(d, "Link", "name")["nullable"] = json!(true), &["breaking became-nullable: Link.name"]),
    (
        |d| field(d, "CreateLinkRequest", "name")["type"] = json!(["string", "null"]),
        &["compatible became-nullable: CreateLinkRequest.name"],
    ),
    (
        |d| {
            field(d, "Link", "customDomain")["deprecated"] = json!(true);
            field(d, "Link", "customDomain")["nullable"] = json!(true);
        },
        &["breaking became-nullable: Link.customDomain", "compatible field-deprecated: Link.customDomain"],
    ),
    (
        |d| drop(remove(field(d, "ErrorResponse", "codeType"), "default")),
        &["compatible default-removed: ErrorResponse.codeType"],
    ),
    (
        |d| drop(remove(field(d, "ListVisitorsRequest", "responseFormat"), "default")),
        &["breaking default-removed: ListVisitorsRequest.responseFormat"],
    ),
    (
        |d| field(d, "ListVisitorsRequest", "responseFormat")["default"] = json!("RESPONSE_FORMAT_CSV"),
        &["breaking default-changed: ListVisitorsRequest.responseFormat"],
    ),
    (
        |d| schema(d, "CreateLinkRequest")["additionalProperties"] = json!(false),
        &["breaking further-properties-forbidden: CreateLinkRequest"],
    ),
    (|d| schema(d, "Link")["deprecated"] = json!(true), &["compatible schema-deprecated: Link"]),
    (
        |d| field(d, "UpdateDeviceResponse", "success")["type"] = json!("integer"),
        &["breaking type-changed: UpdateDeviceResponse.success"],
    ),
];

#[test]
fn fields_are_compared_by_the_way_they_travel() {
    check(FIELDS);
}

const TYPES: &[Case] = &[
    (|d| *field(d, "Link", "name") = json!({"type": "boolean"}), &["breaking type-changed: Link.name"]),
    (
        |d| *field(d, "Link", "name") = json!({"type": "array", "items": {"type": "string"}}),
        &["breaking type-changed: Link.name"],
    ),
    (|d| field(d, "Link", "tags")["items"] = json!({"type": "string"}), &["breaking type-changed: Link.tags[]"]),
    (
        |d| field(d, "Link", "metadata")["additionalProperties"] = json!({"type": "boolean"}),
        &["breaking type-changed: Link.metadata{}"],
    ),
    (|d| *field(d, "Link", "metadata") = json!({"type": "object"}), &["breaking type-changed: Link.metadata"]),
    (
        |d| {
            *field(d, "VisitorInput", "data") = json!({"type": "object", "properties": {"email": {"type": "string"}}});
        },
        &["breaking type-changed: VisitorInput.data"],
    ),
    (|d| drop(remove(field(d, "Link", "createdAt"), "format")), &["breaking type-changed: Link.createdAt"]),
    (|d| field(d, "Job", "itemCount")["format"] = json!("int64"), &["breaking type-widened: Job.itemCount"]),
    (|d| field(d, "Link", "eventCount")["format"] = json!("int32"), &["source type-narrowed: Link.eventCount"]),
    (
        |d| field(d, "CreateMediaUploadRequest", "size")["format"] = json!("int32"),
        &["breaking type-narrowed: CreateMediaUploadRequest.size"],
    ),
    (
        |d| *field(d, "CreateMediaUploadRequest", "size") = json!({"type": "number"}),
        &["source type-widened: CreateMediaUploadRequest.size"],
    ),
    (
        |d| field(d, "CreateLinkRequest", "destination")["format"] = json!("uri"),
        &["breaking format-added: CreateLinkRequest.destination"],
    ),
    (|d| field(d, "Link", "id")["format"] = json!("uuid"), &["compatible format-added: Link.id"]),
    (|d| *field(d, "Webhook", "source") = reference("WebhookStatus"), &["breaking type-changed: Webhook.source"]),
    (|d| *field(d, "Webhook", "name") = reference("WebhookStatus"), &["source values-restricted: Webhook.name"]),
    (
        |d| *field(d, "CreateWebhookRequest", "source") = json!({"type": "string"}),
        &["source values-unrestricted: CreateWebhookRequest.source"],
    ),
    (
        |d| drop_from(&mut schema(d, "LinkSortField")["enum"], |one| one == "LINK_SORT_FIELD_NAME"),
        &["breaking enum-value-removed: LinkSortField (LINK_SORT_FIELD_NAME)"],
    ),
    (
        |d| push(&mut schema(d, "LinkSortField")["enum"], json!("LINK_SORT_FIELD_OWNER")),
        &["compatible enum-value-added: LinkSortField (LINK_SORT_FIELD_OWNER)"],
    ),
    (
        |d| push(&mut schema(d, "WebhookStatus")["enum"], json!("STATUS_ASLEEP")),
        &["compatible enum-value-added: WebhookStatus (STATUS_ASLEEP)"],
    ),
    (
        |d| push(&mut field(d, "Job", "status")["enum"], json!("JOB_STATUS_CANCELLED")),
        &["compatible enum-value-added: JobStatus (JOB_STATUS_CANCELLED)"],
    ),
    (
        |d| {
            *field(d, "Link", "name") = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        },
        &["breaking type-changed: Link.name"],
    ),
];

#[test]
fn types_are_compared_by_the_way_they_travel() {
    check(TYPES);
}

const COMINGS_AND_GOINGS: &[Case] = &[
    (
        |d| {
            remove(&mut schema(d, "Link")["properties"], "customDomain");
            remove(&mut d["components"]["schemas"], "CustomDomain");
        },
        &["breaking schema-removed: CustomDomain", "breaking field-removed: Link.customDomain"],
    ),
    (
        |d| {
            let schemas = &mut d["components"]["schemas"];
            schemas["Owner"] = json!({"type": "object", "properties": {"id": {"type": "string"}}});
            schemas["Link"]["properties"]["owner"] = reference("Owner");
        },
        &["compatible schema-added: Owner", "compatible field-added: Link.owner"],
    ),
    (
        |d| {
            remove(&mut schema(d, "Link")["properties"], "purpose");
            remove(&mut d["components"]["schemas"], "UpdateDeviceResponse");
        },
        &["breaking field-removed: Link.purpose", "source unused-schema-removed: UpdateDeviceResponse"],
    ),
    (
        |d| {
            let text = d.to_string().replace("WebhookStatus\"", "WebhookState\"");
            *d = serde_json::from_str(&text).unwrap();
        },
        &["breaking schema-renamed: WebhookStatus"],
    ),
    (
        |d| {
            let copy = schema(d, "WebhookStatus").clone();
            d["components"]["schemas"]["WebhookStateAgain"] = copy;
        },
        &["compatible schema-added: WebhookStateAgain"],
    ),
];

#[test]
fn schemas_that_come_and_go_are_named() {
    check(COMINGS_AND_GOINGS);
}

#[test]
fn limits_are_compared_by_the_way_they_travel() {
    let sent = "CreateLinkRequest";
    let read = "Link";
    let texts: &[(&str, Value, Value, &str, &str)] = &[
        ("maxLength", json!(10), json!(9), "breaking constraint-tightened", "compatible constraint-tightened"),
        ("maxLength", json!(10), json!(11), "compatible constraint-relaxed", "compatible constraint-relaxed"),
        ("maxLength", json!(10), Value::Null, "compatible constraint-relaxed", "compatible constraint-relaxed"),
        ("maxLength", Value::Null, json!(10), "breaking constraint-tightened", "compatible constraint-tightened"),
        ("minLength", json!(1), json!(2), "breaking constraint-tightened", "compatible constraint-tightened"),
        ("minLength", json!(2), json!(1), "compatible constraint-relaxed", "compatible constraint-relaxed"),
        ("pattern", json!("^a"), json!("^b"), "breaking constraint-changed", "compatible constraint-changed"),
        ("pattern", Value::Null, json!("^b"), "breaking constraint-tightened", "compatible constraint-tightened"),
        ("pattern", json!("^a"), Value::Null, "compatible constraint-relaxed", "compatible constraint-relaxed"),
    ];
    let lists: &[(&str, Value, Value, &str, &str)] = &[
        ("maxItems", json!(10), json!(9), "breaking constraint-tightened", "compatible constraint-tightened"),
        ("minItems", json!("1"), json!(0), "compatible constraint-relaxed", "compatible constraint-relaxed"),
        ("uniqueItems", json!(false), json!(true), "breaking constraint-tightened", "compatible constraint-tightened"),
    ];
    for (property, cases) in [("name", texts), ("tags", lists)] {
        for (limit, was, now, when_sent, when_read) in cases {
            for (name, expected) in [(sent, when_sent), (read, when_read)] {
                let with = |value: &Value| {
                    let mut document = base().clone();
                    if !value.is_null() {
                        field(&mut document, name, property)[*limit] = value.clone();
                    }
                    document
                };
                let told = told(&changes(with(was), with(now)));
                assert_eq!(told, [format!("{expected}: {name}.{property} ({limit})")], "{was} -> {now}");
            }
        }
    }
}
