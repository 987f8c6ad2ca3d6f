//! Journeys of several calls against the sandbox.

use std::{collections::BTreeSet, time::Duration};

use linkbreakers::{
    AccessToken, ApiClient, Configuration, CreateBulkLinksRequest, CreateLinkRequest, CreateWebhookRequest, Error,
    EventsApi, IdentifyRequest, JobStatus, Lbid, LinksApi, MetricsApi, RetryPolicy, TagsApi, UpdateLinkRequest,
    VisitorInput, VisitorsApi, WebhookStatus, WebhooksApi,
};
use linkbreakers_sandbox::{Fault, Operation, Sandbox};

fn configuration(sandbox: &Sandbox) -> Configuration {
    Configuration::new(sandbox.token()).host(sandbox.url()).retry(RetryPolicy::none())
}

fn start() -> (Sandbox, ApiClient) {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(configuration(&sandbox)).unwrap();
    (sandbox, client)
}

fn numbered_links(range: std::ops::RangeInclusive<u32>, tag: &str) -> CreateBulkLinksRequest {
    CreateBulkLinksRequest::new(
        range.map(|n| CreateLinkRequest::new(format!("https://example.com/{n}")).name(format!("Link {n}")).tags([tag])),
    )
}

#[test]
fn link_is_created_updated_read_and_deleted() {
    let (_sandbox, client) = start();
    let links = LinksApi::new(&client);
    let request = CreateLinkRequest::new("https://example.com")
        .name("First")
        .shortlink("first")
        .tags(["a", "b"])
        .metadata([("k", "v")])
        .wait_for_qrcode(true);
    let created = links.create(request).send().unwrap().link;
    assert_eq!((created.shortlink.as_str(), created.name.as_deref()), ("first", Some("First")));
    assert_eq!(created.metadata["k"], "v");

    links.update(&created.id, UpdateLinkRequest::new().name("Second").tags(["c"])).send().unwrap();
    let read = links.get(&created.id).include(["tags", "qrcodeSignedUrl"]).send().unwrap().link;
    assert_eq!((read.name.as_deref(), read.tags[0].name.as_str()), (Some("Second"), "c"));
    assert!(read.qrcode_signed_url.is_some() && created.qrcode_signed_url.is_none());

    links.delete(&created.id).send().unwrap();
    let error = links.get(&created.id).send().unwrap_err();
    assert!(error.is_not_found() && error.status() == Some(404), "{error}");
}

#[test]
fn items_and_pages_return_each_link_once() {
    let (_sandbox, client) = start();
    let links = LinksApi::new(&client);
    links.create_bulk(numbered_links(1..=25, "paged")).send().unwrap();
    links.create_bulk(numbered_links(26..=30, "other")).send().unwrap();

    let ids: Vec<String> = links.list().tags(["paged"]).page_size(10).items().map(|link| link.unwrap().id).collect();
    assert_eq!(ids.len(), 25);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 25);
    let sizes: Vec<usize> =
        links.list().tags(["paged"]).page_size(10).pages().map(|page| page.unwrap().links.len()).collect();
    assert_eq!(sizes, [10, 10, 5]);
    assert_eq!(links.list().page_size(1).send().unwrap().total_count, Some(30));
    let mut count = 0;
    for link in links.list().tags(["other"]).page_size(2) {
        assert!(link.unwrap().name.unwrap().starts_with("Link "));
        count += 1;
    }
    assert_eq!(count, 5, "a list request is an iterator of items");

    let second = links.list().page_size(10).send().unwrap().next_page_token.unwrap();
    assert_eq!(
        links.list().page_size(10).page_token(second).items().count(),
        20,
        "items continue after the given page token"
    );
    assert_eq!(TagsApi::new(&client).list().items().count(), 2);
}

#[test]
fn wait_for_job_returns_the_links_in_the_order_of_the_request() {
    let (_sandbox, client) = start();
    let links = LinksApi::new(&client);
    let started = links.create_bulk_async(numbered_links(1..=3, "job")).send_with_response().unwrap();
    assert_eq!(started.status(), 202);
    let job = client.wait_for_job(&started.value().id).unwrap();
    assert_eq!((job.status, job.item_count), (JobStatus::Succeeded, 3));
    let ids = job.links_bulk_create.unwrap().link_ids;
    let names: Vec<_> = ids.iter().map(|id| links.get(id).send().unwrap().link.name.unwrap()).collect();
    assert_eq!(names, ["Link 1", "Link 2", "Link 3"]);
}

#[test]
fn visit_creates_an_event_whose_visitor_can_be_identified() {
    let (sandbox, client) = start();
    let request = CreateLinkRequest::new("https://example.com/landing?x=1").conversion_tracking(true);
    let link = LinksApi::new(&client).create(request).send().unwrap().link;
    let visit = sandbox.visit(&link.id).unwrap();
    let lbid = Lbid::from_url(visit.destination().unwrap()).unwrap();

    let visitors = VisitorsApi::new(&client);
    let john = VisitorInput::new().email("john@example.com").first_name("John").attribute("leadScore", 85);
    let identified = visitors.identify(IdentifyRequest::new().lbid(&lbid).visitor(john)).send().unwrap();
    assert!(identified.created);
    assert_eq!(identified.visitor.email.as_deref(), Some("john@example.com"));
    let score = identified.visitor.attributes.iter().find(|attribute| attribute.key == "leadScore").unwrap();
    assert_eq!((score.value.as_str(), score.number_value), ("85", Some(85.0)));

    let events: Vec<_> =
        EventsApi::new(&client).list().link_id(&link.id).include(["visitor"]).items().map(Result::unwrap).collect();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].visitor.as_ref().unwrap().id, identified.visitor.id);
    assert_eq!((Some(&events[0].id), Some(&events[0].id)), (lbid.event_id().as_ref(), visit.event_id().as_ref()));

    visitors.update(&identified.visitor.id, VisitorInput::new().attribute("plan", "enterprise")).send().unwrap();
    let found: Vec<_> = visitors.list().email("john@example.com").items().map(Result::unwrap).collect();
    assert_eq!(found[0].attributes.len(), 2);
    let totals = MetricsApi::new(&client).workspace().send().unwrap();
    assert_eq!((totals.total_links, totals.total_events), (1, 1));
}

#[test]
fn repeated_create_with_the_same_idempotency_key_is_replayed() {
    let (_sandbox, client) = start();
    let links = LinksApi::new(&client);
    let order = |destination: &str| {
        links.create(CreateLinkRequest::new(destination)).idempotency_key("order-42").send_with_response()
    };
    let first = order("https://example.com/42").unwrap();
    let repeated = order("https://example.com/42").unwrap();
    assert_eq!(first.value().link.id, repeated.value().link.id);
    assert!(!first.is_replayed() && repeated.is_replayed());
    assert_eq!(links.list().items().count(), 1);
    let other_body = order("https://example.com/43").unwrap_err();
    assert!(matches!(&other_body, Error::Api(e) if e.status() == 422), "{other_body}");
}

#[test]
fn webhook_is_created_listed_and_deleted() {
    let (_sandbox, client) = start();
    let webhooks = WebhooksApi::new(&client);
    let webhook =
        webhooks.create(CreateWebhookRequest::new("https://example.com/hook", "Hook")).send().unwrap().webhook;
    assert_eq!((webhook.name.as_str(), webhook.status), ("Hook", WebhookStatus::Active));
    assert_eq!(webhooks.list().items().count(), 1);
    webhooks.delete(&webhook.id).send().unwrap();
    assert_eq!(webhooks.list().items().count(), 0);
}

#[test]
fn wrong_token_is_unauthorized_and_not_in_the_error() {
    let sandbox = Sandbox::start().unwrap();
    let client = ApiClient::new(configuration(&sandbox).host(sandbox.url())).unwrap();
    assert!(LinksApi::new(&client).list().send().is_ok());
    let wrong = Configuration::new(AccessToken::from("an-unaccepted-token")).host(sandbox.url());
    let error = LinksApi::new(&ApiClient::new(wrong).unwrap()).list().send().unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert!(!format!("{error} {error:?}").contains("unaccepted"), "{error:?}");
}

#[test]
fn error_for_a_taken_shortlink_has_message_request_id_and_rate_limit() {
    let (_sandbox, client) = start();
    let links = LinksApi::new(&client);
    links.create(CreateLinkRequest::new("https://example.com").shortlink("taken")).send().unwrap();
    let Error::Api(error) =
        links.create(CreateLinkRequest::new("https://example.com").shortlink("taken")).send().unwrap_err()
    else {
        panic!("expected an error response")
    };
    assert_eq!((error.status(), error.reason()), (409, "Conflict"));
    assert!(error.message().unwrap().contains("taken"), "{error}");
    assert!(error.request_id().is_some() && error.rate_limit().is_some());
}

#[test]
fn retry_after_a_lost_response_creates_no_second_link() {
    let sandbox = Sandbox::start().unwrap();
    let fast = RetryPolicy::default().initial_backoff(Duration::from_millis(1));
    let client = ApiClient::new(configuration(&sandbox).retry(fast)).unwrap();
    let links = LinksApi::new(&client);
    for fault in [Fault::reset(), Fault::close(), Fault::cut_body(), Fault::status(502)] {
        sandbox.fault(fault.after_work().on(Operation::LINKS_CREATE)).unwrap();
        let response = links.create(CreateLinkRequest::new("https://example.com")).send_with_response().unwrap();
        assert_eq!((response.attempts(), response.is_replayed()), (2, true));
    }
    assert_eq!(sandbox.created("Link"), 4, "each create was sent twice, and created one link");

    let id = links.list().send().unwrap().links[0].id.clone();
    sandbox.fault(Fault::reset().after_work().on(Operation::LINKS_DELETE)).unwrap();
    let response = links.delete(&id).send_with_response().unwrap();
    assert!(response.assumed_deleted() && response.attempts() == 2);
}

#[test]
fn exhausted_quota_is_not_retried_and_not_a_rate_limit() {
    let sandbox = Sandbox::builder().quota(1).start().unwrap();
    let client = ApiClient::new(configuration(&sandbox).retry(RetryPolicy::default())).unwrap();
    LinksApi::new(&client).list().send().unwrap();
    let error = LinksApi::new(&client).list().send().unwrap_err();
    assert!(error.is_quota_exhausted() && !error.is_rate_limited() && error.attempts() == 1, "{error}");
}
