//! Method, path, query and body of requests, as snapshots.

use linkbreakers::{
    ApiClient, CreateBulkLinksRequest, CreateLinkRequest, CreateWebhookRequest, Error, EventsApi, IdentifyRequest,
    LinkSortField, LinksApi, MediaApi, MembersApi, SortDirection, TagsApi, Timestamp, UpdateLinkRequest, VisitorInput,
    VisitorsApi, WorkflowStepKind, request::Request,
};
use serde_json::{Value, json};

use crate::client;

const ID: &str = "0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60";

/// A client for requests that are never sent.
pub(super) fn offline_client() -> ApiClient {
    client("http://127.0.0.1:9")
}

/// Renders a request as method, path, query and body.
pub(super) fn render<R: Request>(request: &R) -> String {
    let call = request.to_call().unwrap();
    let body = call.body.map_or(String::new(), |body| {
        let body: Value = serde_json::from_slice(&body).unwrap();
        format!("\n{body:#}")
    });
    let query = if call.query.is_empty() { String::new() } else { format!("?{}", call.query) };
    format!("{} {}{query}{body}", call.operation.method, call.path)
}

#[test]
fn create_link_with_the_properties_of_the_docs() {
    let request = LinksApi::new(&offline_client()).create(
        CreateLinkRequest::new("https://example.com/product")
            .name("Product Launch")
            .shortlink("launch")
            .tags(["marketing", "product-launch"])
            .metadata([("product_id", "123")])
            .wait_for_qrcode(true),
    );
    insta::assert_snapshot!(render(&request), @r#"
    POST /v1/links
    {
      "destination": "https://example.com/product",
      "metadata": {
        "product_id": "123"
      },
      "name": "Product Launch",
      "shortlink": "launch",
      "tags": [
        "marketing",
        "product-launch"
      ],
      "waitForQrcode": true
    }
    "#);
}

#[test]
fn list_with_filters_encodes_the_query() {
    let request = LinksApi::new(&offline_client())
        .list()
        .page_size(10)
        .tags(["marketing", "e-mail & more"])
        .search("50% off?")
        .sort_by(LinkSortField::UpdatedAt)
        .sort_direction(SortDirection::Desc);
    insta::assert_snapshot!(render(&request), @"GET /v1/links?pageSize=10&tags=marketing&tags=e-mail%20%26%20more&search=50%25%20off%3F&sortBy=LINK_SORT_FIELD_UPDATED_AT&sortDirection=SORT_DIRECTION_DESC");
}

#[test]
fn required_page_size_has_a_default() {
    insta::assert_snapshot!(render(&LinksApi::new(&offline_client()).list()), @"GET /v1/links?pageSize=50");
    insta::assert_snapshot!(render(&VisitorsApi::new(&offline_client()).list()), @"GET /v1/visitors");
}

#[test]
fn unknown_enum_value_is_sent_unchanged() {
    let request = LinksApi::new(&offline_client()).list().sort_by("LINK_SORT_FIELD_OF_TOMORROW");
    insta::assert_snapshot!(render(&request), @"GET /v1/links?pageSize=50&sortBy=LINK_SORT_FIELD_OF_TOMORROW");
}

#[test]
fn identify_sends_system_fields_and_attributes_in_one_object() {
    let john = VisitorInput::new().email("john@example.com").phone("+14155551234").attribute("company", "Acme");
    let john = john.attribute("leadScore", 85).data([("plan", json!("enterprise")), ("vip", json!(true))]);
    let request =
        VisitorsApi::new(&offline_client()).identify(IdentifyRequest::new().lbid("bGI=").set_once(false).visitor(john));
    insta::assert_snapshot!(render(&request), @r#"
    POST /v1/visitor/identify
    {
      "lbid": "bGI=",
      "setOnce": false,
      "visitor": {
        "data": {
          "$email": "john@example.com",
          "$phone": "+14155551234",
          "company": "Acme",
          "leadScore": 85,
          "plan": "enterprise",
          "vip": true
        }
      }
    }
    "#);
}

#[test]
fn visitor_update_accepts_a_visitor_without_its_wrapper() {
    let request = VisitorsApi::new(&offline_client()).update(ID, VisitorInput::new().attribute("plan", "enterprise"));
    insta::assert_snapshot!(render(&request), @r#"
    PATCH /v1/visitors/0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60
    {
      "visitor": {
        "data": {
          "plan": "enterprise"
        }
      }
    }
    "#);
}

#[test]
fn update_omits_unset_properties_and_sends_empty_ones() {
    let links = LinksApi::new(&offline_client());
    insta::assert_snapshot!(render(&links.update(ID, UpdateLinkRequest::new().name("New"))), @r#"
    PATCH /v1/links/0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60
    {
      "name": "New"
    }
    "#);
    let empty = UpdateLinkRequest::new().tags(Vec::<String>::new()).fallback_destination("").expires_at_delete(true);
    insta::assert_snapshot!(render(&links.update(ID, empty)), @r#"
    PATCH /v1/links/0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60
    {
      "expiresAtDelete": true,
      "fallbackDestination": "",
      "tags": []
    }
    "#);
}

#[test]
fn timestamps_are_sent_as_rfc_3339_in_utc() {
    let start: Timestamp = "2026-11-01T00:00:00+01:00".parse().unwrap();
    let request = EventsApi::new(&offline_client()).list().link_id(ID).start_date(start).include(["visitor", "device"]);
    insta::assert_snapshot!(render(&request), @"GET /v1/events?linkId=0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60&startDate=2026-10-31T23%3A00%3A00Z&include=visitor&include=device");
}

#[test]
fn batch_sends_an_array_and_bulk_an_object() {
    let links = LinksApi::new(&offline_client());
    let requests = || ["https://example.com/1", "https://example.com/2"].map(CreateLinkRequest::new);
    insta::assert_snapshot!(render(&links.create_batch(requests())), @r#"
    POST /v1/links/batch
    [
      {
        "destination": "https://example.com/1"
      },
      {
        "destination": "https://example.com/2"
      }
    ]
    "#);
    insta::assert_snapshot!(render(&links.create_bulk(CreateBulkLinksRequest::new(requests()))), @r#"
    POST /v1/links/bulk
    {
      "links": [
        {
          "destination": "https://example.com/1"
        },
        {
          "destination": "https://example.com/2"
        }
      ]
    }
    "#);
}

#[test]
fn setters_of_text_lists_accept_arrays_vectors_slices_and_iterators() {
    let client = offline_client();
    let owned = vec!["a".to_owned(), "b".to_owned()];
    let borrowed = ["a", "b"];
    let vector = borrowed.to_vec();
    let list = || LinksApi::new(&client).list();
    let create = || CreateLinkRequest::new("https://example.com");
    let of_slice = |tags: &[&str]| render(&list().tags(tags));
    for query in [
        of_slice(&borrowed),
        render(&list().tags(borrowed)),
        render(&list().tags(&borrowed[..])),
        render(&list().tags(vector.clone())),
        render(&list().tags(&vector)),
        render(&list().tags(owned.as_slice())),
        render(&list().tags(&owned)),
        render(&list().tags(owned.clone())),
        render(&list().tags("a,b".split(','))),
    ] {
        assert_eq!(query, "GET /v1/links?pageSize=50&tags=a&tags=b");
    }
    let expected = create().tags(["a", "b"]);
    for request in [create().tags(&borrowed[..]), create().tags(&owned[..]), create().tags(owned.iter().rev().rev())] {
        assert_eq!(request, expected);
    }
    let map = std::collections::HashMap::from([("key", "value")]);
    assert_eq!(create().metadata(&map), create().metadata([("key", "value".to_owned())]));
}

#[test]
fn setters_of_enum_lists_accept_values_and_names() {
    let triggers = [WorkflowStepKind::from("KIND_ENTRY")];
    let create = || CreateWebhookRequest::new("https://example.com", "name");
    let expected = create().triggers(triggers.clone());
    for request in [
        create().triggers(&triggers),
        create().triggers(&["KIND_ENTRY"][..]),
        create().triggers(&["KIND_ENTRY".to_owned()]),
        create().triggers(["KIND_ENTRY"]),
    ] {
        assert_eq!(request, expected);
    }
}

#[test]
fn api_type_needs_no_type_parameter_in_a_field() {
    struct Job {
        links: LinksApi,
    }
    let job = Job { links: LinksApi::new(&offline_client()) };
    assert_eq!(render(&job.links.get("1")), "GET /v1/links/1");
    let generic: linkbreakers::apis::LinksApi<ApiClient> = job.links;
    assert_eq!(render(&generic.get("1")), "GET /v1/links/1");
}

#[test]
fn body_without_properties_is_sent_as_an_empty_object() {
    insta::assert_snapshot!(render(&MediaApi::new(&offline_client()).complete_upload(ID)), @r"
    POST /v1/media/0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60:complete
    {}
    ");
    insta::assert_snapshot!(render(&MembersApi::new(&offline_client()).allow_access(ID)), @r"
    POST /v1/members/0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60/allow
    {}
    ");
}

#[test]
fn path_parameter_is_encoded_as_one_segment() {
    let client = offline_client();
    let (links, visitors) = (LinksApi::new(&client), VisitorsApi::new(&client));
    insta::assert_snapshot!(render(&links.get("a?c#d:ef\u{e4}")), @"GET /v1/links/a%3Fc%23d%3Aef%C3%A4");
    // A free-form key may contain spaces and slashes.
    insta::assert_snapshot!(render(&visitors.delete_attribute(ID, "a b/c")), @"DELETE /v1/visitors/0190e5a4-8f5e-7c3a-9d8e-1b2c3d4e5f60/attributes/a%20b%2Fc");
    insta::assert_snapshot!(render(&TagsApi::new(&client).delete("a&b=c")), @"DELETE /v1/tags?name=a%26b%3Dc");
}

#[test]
fn id_that_would_change_the_path_is_rejected_before_the_request_is_sent() {
    let client = offline_client();
    let rejection = |id: &str| match LinksApi::new(&client).get(id).send().unwrap_err() {
        Error::InvalidRequest(error) => error.to_string(),
        other => panic!("{id}: {other}"),
    };
    insta::assert_snapshot!(rejection(""), @"LinksService_Get was not sent: `id` is empty; the path would name another resource");
    for id in [".", "..", "%2e", "%2E%2e", ".%2e"] {
        assert_eq!(
            rejection(id),
            "LinksService_Get was not sent: `id` is a dot segment; the path would name another resource"
        );
    }
    for id in ["a/b", "/", "a%2fb", "..%2F..", "a\\b", "https://example.com/x"] {
        let problem = "`id` must be an id, which contains no slash; pass only the id, not a path or a URL";
        assert_eq!(rejection(id), format!("LinksService_Get was not sent: {problem}"));
    }
    let attribute = VisitorsApi::new(&client).delete_attribute(ID, "..").send().unwrap_err();
    assert!(matches!(attribute, Error::InvalidRequest(_)), "{attribute}");
}
