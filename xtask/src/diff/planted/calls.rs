//! Changes of operations.

use serde_json::json;

use super::*;

const OPERATIONS: &[Case] = &[
    (
        |d| drop(remove(&mut d["paths"], "/v1/tags")),
        &["breaking operation-removed: TagsService_Delete", "breaking operation-removed: TagsService_List"],
    ),
    (
        |d| {
            let mut added = op(d, "TagsService_Delete").clone();
            added["operationId"] = json!("TagsService_Purge");
            d["paths"]["/v1/tags:purge"] = json!({"post": added});
        },
        &["compatible operation-added: TagsService_Purge"],
    ),
    (
        |d| op(d, "TagsService_Delete")["operationId"] = json!("TagsService_Remove"),
        &["breaking operation-renamed: TagsService_Remove"],
    ),
    (
        |d| {
            let moved = remove(&mut d["paths"], "/v1/jobs/{id}");
            d["paths"]["/v2/jobs/{id}"] = moved;
        },
        &["breaking operation-moved: JobsService_Get"],
    ),
    (
        |d| {
            let moved = remove(&mut d["paths"]["/v1/links/{id}"], "patch");
            d["paths"]["/v1/links/{id}"]["put"] = moved;
        },
        &["breaking operation-moved: LinksService_Update"],
    ),
    (
        |d| {
            let mut moved = remove(&mut d["paths"], "/v1/jobs/{id}");
            moved["get"]["parameters"][0]["name"] = json!("jobId");
            d["paths"]["/v1/jobs/{jobId}"] = moved;
        },
        &[],
    ),
    (|d| op(d, "JobsService_Get")["tags"] = json!(["Links"]), &["breaking operation-regrouped: JobsService_Get"]),
    (|d| op(d, "JobsService_Get")["deprecated"] = json!(true), &["compatible operation-deprecated: JobsService_Get"]),
    (|d| d["servers"] = json!([{"url": "https://api.example.com"}]), &["breaking server-changed: API"]),
];

#[test]
fn operations_are_compared() {
    check(OPERATIONS);
}

const AGREEMENTS: &[Case] = &[
    (|d| op(d, "JobsService_Get")["x-scopes"] = json!(["jobs:read"]), &["breaking scope-changed: JobsService_Get"]),
    (
        |d| push(&mut op(d, "JobsService_Get")["x-scopes"], json!("jobs:read")),
        &["breaking scope-added: JobsService_Get (jobs:read)"],
    ),
    (
        |d| {
            let operation = op(d, "JobsService_Get");
            remove(operation, "x-scopes");
            operation["security"] = json!([{"bearerAuth": []}, {"oauth2": []}]);
        },
        &["compatible scope-removed: JobsService_Get (links:read)"],
    ),
    (|d| op(d, "JobsService_Get")["security"] = json!([]), &["compatible token-not-required: JobsService_Get"]),
    (
        |d| drop_from(&mut op(d, "JobsService_Get")["security"], |one| one.get("oauth2").is_some()),
        &["breaking auth-scheme-removed: JobsService_Get (OAuth 2.0)"],
    ),
    (
        |d| {
            d["components"]["securitySchemes"]["key"] = json!({"type": "apiKey", "in": "header", "name": "X-Key"});
            push(&mut op(d, "JobsService_Get")["security"], json!({"key": []}));
        },
        &["compatible auth-scheme-added: JobsService_Get (an API key in the header `X-Key`)"],
    ),
    (|d| drop(remove(op(d, "TagsService_List"), "x-pagination")), &["breaking paging-removed: TagsService_List"]),
    (
        |d| op(d, "TagsService_List")["x-pagination"]["response"] = json!("cursor"),
        &["breaking paging-changed: TagsService_List"],
    ),
    (
        |d| {
            op(d, "JobsService_Get")["x-pagination"] =
                json!({"request": "pageToken", "response": "nextPageToken", "items": "jobs"});
        },
        &["compatible paging-added: JobsService_Get"],
    ),
    (
        |d| drop_from(&mut op(d, "LinksService_Create")["parameters"], |one| one["name"] == "Idempotency-Key"),
        &["breaking idempotency-key-removed: LinksService_Create"],
    ),
    (
        |d| {
            let key = parameter(d, "LinksService_Create", "Idempotency-Key").clone();
            push(&mut op(d, "LinksService_Delete")["parameters"], key);
        },
        &["compatible idempotency-key-added: LinksService_Delete"],
    ),
];

#[test]
fn agreements_are_compared() {
    check(AGREEMENTS);
}

const PARAMETERS: &[Case] = &[
    (
        |d| drop_from(&mut op(d, "LinksService_List")["parameters"], |one| one["name"] == "search"),
        &["breaking parameter-removed: LinksService_List, query parameter search"],
    ),
    (
        |d| {
            let one = json!({"name": "q", "in": "query", "schema": {"type": "string"}});
            push(&mut op(d, "LinksService_List")["parameters"], one);
        },
        &["compatible parameter-added: LinksService_List, query parameter q"],
    ),
    (
        |d| {
            let one = json!({"name": "q", "in": "query", "required": true, "schema": {"type": "string"}});
            push(&mut op(d, "LinksService_List")["parameters"], one);
        },
        &["breaking required-parameter-added: LinksService_List, query parameter q"],
    ),
    (
        |d| parameter(d, "LinksService_List", "search")["required"] = json!(true),
        &["breaking parameter-became-required: LinksService_List, query parameter search"],
    ),
    (
        |d| parameter(d, "LinksService_List", "pageSize")["required"] = json!(false),
        &["source parameter-became-optional: LinksService_List, query parameter pageSize"],
    ),
    (
        |d| parameter(d, "LinksService_List", "search")["in"] = json!("header"),
        &["breaking parameter-moved: LinksService_List, query parameter search"],
    ),
    (
        |d| parameter(d, "LinksService_List", "tags")["explode"] = json!(false),
        &["breaking parameter-encoding-changed: LinksService_List, query parameter tags"],
    ),
    (
        |d| parameter(d, "LinksService_List", "search")["deprecated"] = json!(true),
        &["compatible parameter-deprecated: LinksService_List, query parameter search"],
    ),
    (
        |d| parameter(d, "LinksService_List", "search")["schema"] = json!({"type": "integer"}),
        &["breaking type-changed: LinksService_List, query parameter search"],
    ),
    (
        |d| parameter(d, "LinksService_List", "pageSize")["schema"]["default"] = json!(50),
        &["compatible default-added: LinksService_List, query parameter pageSize"],
    ),
    (
        |d| parameter(d, "LinksService_List", "pageSize")["schema"]["maximum"] = json!(100),
        &["breaking constraint-tightened: LinksService_List, query parameter pageSize (maximum)"],
    ),
    (
        |d| parameter(d, "LinksService_Create", "Idempotency-Key")["schema"]["maxLength"] = json!(128),
        &["breaking constraint-tightened: LinksService_Create, header parameter Idempotency-Key (maxLength)"],
    ),
    (
        |d| drop_from(&mut parameter(d, "LinksService_List", "include")["x-known-values"], |one| one == "tags"),
        &["breaking known-value-removed: LinksService_List, query parameter include (tags)"],
    ),
    (
        |d| push(&mut parameter(d, "LinksService_List", "include")["x-known-values"], json!("owner")),
        &["compatible known-value-added: LinksService_List, query parameter include (owner)"],
    ),
    (
        |d| drop(remove(parameter(d, "LinksService_List", "sortBy"), "x-enum-schema")),
        &["source values-unrestricted: LinksService_List, query parameter sortBy"],
    ),
    (
        |d| parameter(d, "LinksService_List", "search")["schema"]["enum"] = json!(["a", "b"]),
        &["breaking values-restricted: LinksService_List, query parameter search"],
    ),
];

#[test]
fn parameters_are_compared() {
    check(PARAMETERS);
}

const BODIES_AND_ANSWERS: &[Case] = &[
    (|d| drop(remove(op(d, "LinksService_Create"), "requestBody")), &["breaking body-removed: LinksService_Create"]),
    (
        |d| op(d, "LinksService_Delete")["requestBody"] = json!({"content": media(reference("apiTag"))}),
        &["compatible body-added: LinksService_Delete"],
    ),
    (
        |d| {
            op(d, "LinksService_Delete")["requestBody"] =
                json!({"required": true, "content": media(reference("apiTag"))});
        },
        &["breaking required-body-added: LinksService_Delete"],
    ),
    (
        |d| {
            op(d, "MediaService_CompleteUpload")["requestBody"]["content"] =
                media(json!({"type": "object", "properties": {"note": {"type": "string"}}}));
        },
        &["compatible body-added: MediaService_CompleteUpload"],
    ),
    (
        |d| op(d, "LinksService_Create")["requestBody"]["required"] = json!(false),
        &["compatible body-became-optional: LinksService_Create"],
    ),
    (
        |d| {
            let content = &mut op(d, "LinksService_Create")["requestBody"]["content"];
            content["text/csv"] = content["application/json"].clone();
        },
        &["compatible request-media-type-added: LinksService_Create (text/csv)"],
    ),
    (
        |d| {
            let content = &mut op(d, "LinksService_Create")["requestBody"]["content"];
            let json = remove(content, "application/json");
            content["text/csv"] = json;
        },
        &[
            "breaking operation-unsupported: LinksService_Create (request body: the media type is text/csv, but only JSON is supported)",
            "breaking request-media-type-removed: LinksService_Create (application/json)",
            "compatible request-media-type-added: LinksService_Create (text/csv)",
        ],
    ),
    (
        |d| {
            op(d, "LinksService_CreateBatch")["requestBody"]["content"] = media(reference("CreateLinkRequest"));
        },
        &["breaking type-changed: LinksService_CreateBatch, request body"],
    ),
    (
        |d| {
            op(d, "LinksService_CreateBatch")["requestBody"]["content"]["application/json"]["schema"]["maxItems"] =
                json!(250);
        },
        &["breaking constraint-tightened: LinksService_CreateBatch, request body (maxItems)"],
    ),
    (
        |d| drop(remove(&mut op(d, "MediaService_Delete")["responses"], "204")),
        &["breaking success-status-removed: MediaService_Delete (204)"],
    ),
    (
        |d| op(d, "LinksService_Create")["responses"]["201"] = json!({"description": "Created"}),
        &["compatible success-status-added: LinksService_Create (201)"],
    ),
    (
        // What programs get stays the published answer, also where another one has a lower status.
        |d| {
            let answers = &mut op(d, "LinksService_CreateBulkAsync")["responses"];
            answers["200"] = json!({"description": "OK", "content": media(reference("CreateBulkLinksResponse"))});
        },
        &["compatible success-status-added: LinksService_CreateBulkAsync (200)"],
    ),
    (
        |d| op(d, "LinksService_Create")["responses"]["409"] = json!({"description": "Conflict"}),
        &["compatible error-status-added: LinksService_Create (409)"],
    ),
    (
        |d| drop(remove(&mut op(d, "LinksService_Create")["responses"], "429")),
        &["compatible error-status-removed: LinksService_Create (429)"],
    ),
    (
        |d| drop(remove(&mut op(d, "JobsService_Get")["responses"]["200"], "content")),
        &["breaking answer-removed: JobsService_Get, response 200"],
    ),
    (
        |d| drop(remove(&mut op(d, "LinksService_CreateBulkAsync")["responses"]["202"], "headers")),
        &["breaking response-header-removed: LinksService_CreateBulkAsync, response 202 (location)"],
    ),
    (
        |d| {
            op(d, "JobsService_Get")["responses"]["200"]["headers"] =
                json!({"Retry-After": {"schema": {"type": "integer"}}});
        },
        &["compatible response-header-added: JobsService_Get, response 200 (retry-after)"],
    ),
    (
        |d| {
            let answer = &mut op(d, "JobsService_Get")["responses"]["200"];
            answer["content"] = media(json!({"type": "array", "items": reference("Job")}));
        },
        &["breaking type-changed: JobsService_Get, response 200"],
    ),
];

#[test]
fn bodies_and_answers_are_compared() {
    check(BODIES_AND_ANSWERS);
}
