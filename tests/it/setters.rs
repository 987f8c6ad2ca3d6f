//! What the setters of requests and models accept. Most of these tests are about type inference: they have to compile.

use std::{borrow::Cow, collections::BTreeMap, time::Duration};

use linkbreakers::{
    ApiClient, CreateLinkRequest, CreateWebhookRequest, ErrorCorrectionLevel, FontConfig, LinkInclude, LinkSortField,
    LinksApi, ListVisitorsRequest, PublicCreateQrcodeDesignRequest, Timestamp, UpdateLinkRequest,
    UpdatePageThemeRequest, UpdateVisitorRequest, VisitorInclude, VisitorInput, VisitorsApi, WebhookSource,
    WidgetDataSource, WorkflowStepKind,
    request::{LinksCreate, Request as _},
};
use serde_json::{Value, json};

use super::requests::{offline_client, render};

fn assert_each<T: serde::Serialize>(requests: impl IntoIterator<Item = T>, expected: &Value) {
    for request in requests {
        assert_eq!(serde_json::to_value(request).unwrap(), *expected);
    }
}

#[test]
fn setters_of_text_accept_every_text_and_options_of_it() {
    let name = || UpdateLinkRequest::new();
    let owned = "a".to_owned();
    let form = BTreeMap::from([("name", owned.clone())]);
    assert_each(
        [
            name().name("a"),
            name().name('a'),
            name().name(owned.clone()),
            name().name(&owned),
            name().name(Cow::from("a")),
            name().name(Some("a")),
            name().name(Some(owned.clone())),
            name().name(Some(&owned)),
            name().name(form.get("name")),
            name().name(form.get("name").cloned()),
            name().name("a,b".split_once(',').map(|(first, _)| first)),
        ],
        &json!({"name": "a"}),
    );
    let absent = form.get("absent");
    assert_each(
        [
            name().name(absent),
            name().name(absent.cloned()),
            name().name(None::<&str>),
            // The last call decides, as it does for values.
            name().name("a").name(None::<String>),
        ],
        &json!({}),
    );
}

#[test]
fn setters_of_other_values_accept_options() {
    let at: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
    let link = || UpdateLinkRequest::new();
    assert_each([link().expires_at(at), link().expires_at(Some(at))], &json!({"expiresAt": "2030-01-01T00:00:00Z"}));
    assert_each([link().qrcode_enabled(true), link().qrcode_enabled(Some(true))], &json!({"qrcodeEnabled": true}));
    assert_each([link().qrcode_enabled(None).expires_at(None::<Timestamp>)], &json!({}));

    let design = || PublicCreateQrcodeDesignRequest::new();
    let sized = json!({"centralImageSize": 0.5});
    assert_each([design().central_image_size(0.5), design().central_image_size(Some(0.5))], &sized);

    let webhook = || CreateWebhookRequest::new("u", "n");
    let source = "WEBHOOK_SOURCE_MAKE".to_owned();
    let make = WebhookSource::Make;
    assert_each(
        [
            webhook().source(source.as_str()),
            webhook().source(&source),
            webhook().source(make.clone()),
            webhook().source(&make),
            webhook().source(Some(source.as_str())),
            webhook().source(Some(source.clone())),
            webhook().source(Some(&make)),
            webhook().source(Some(make.clone())),
        ],
        &json!({"endpointUrl": "u", "name": "n", "source": source}),
    );

    let theme = || UpdatePageThemeRequest::new();
    let font = FontConfig::default;
    assert_each([theme().body_font(font()), theme().body_font(Some(font()))], &json!({"bodyFont": {}}));
    assert_each([theme().body_font(None::<FontConfig>)], &json!({}));
}

#[test]
fn setters_of_free_form_json_accept_options() {
    let widget = || WidgetDataSource::default();
    let params = json!({"a": [1]});
    let set = widget().params(params.clone());
    assert_eq!(set.params, Some(params.clone()));
    assert_eq!(set, widget().params(Some(params)));
    assert_eq!(widget().params(None), widget());
}

#[test]
fn setters_of_lists_accept_options() {
    let link = || UpdateLinkRequest::new();
    let owned = vec!["a".to_owned()];
    assert_each(
        [
            link().tags(Some(["a"])),
            link().tags(Some(&["a"][..])),
            link().tags(Some(owned.clone())),
            link().tags(Some(&owned)),
            // An `Option` of a text is itself a sequence.
            link().tags(Some("a")),
        ],
        &json!({"tags": ["a"]}),
    );
    assert_each([link().tags(None::<Vec<String>>), link().tags(["a"]).tags(None::<[&str; 0]>)], &json!({}));
    assert_each([link().tags([""; 0])], &json!({"tags": []}));

    let webhook = || CreateWebhookRequest::new("u", "n");
    let kinds = vec![WorkflowStepKind::Entry];
    assert_each(
        [
            webhook().triggers(Some(["KIND_ENTRY"])),
            webhook().triggers(Some(&kinds)),
            webhook().triggers(Some(kinds.clone())),
            webhook().triggers(Some("KIND_ENTRY,".trim_end_matches(',').split(','))),
        ],
        &json!({"endpointUrl": "u", "name": "n", "triggers": ["KIND_ENTRY"]}),
    );
}

#[test]
fn setters_of_maps_and_of_their_keys_accept_options() {
    let create = || CreateLinkRequest::new("u");
    let map = BTreeMap::from([("key", "value")]);
    let expected = json!({"destination": "u", "metadata": {"key": "value"}});
    assert_each([create().metadata(Some(&map)), create().metadata(Some([("key", "value".to_owned())]))], &expected);
    assert_each([create().metadata(None::<BTreeMap<String, String>>)], &json!({"destination": "u"}));

    let visitor = || VisitorInput::new();
    assert_each(
        [visitor().email(Some("e")).data(Some([("n", 1)])), visitor().email("e".to_owned()).data([("n", json!(1))])],
        &json!({"data": {"$email": "e", "n": 1}}),
    );
    assert_each([visitor().email("e").email(None::<String>).data(None::<[(&str, Value); 0]>)], &json!({}));
}

#[test]
fn setters_of_parameters_accept_options() {
    let client = offline_client();
    let list = || LinksApi::new(&client).list();
    assert_eq!(render(&list().search(Some("a")).sort_by(Some("B"))), "GET /v1/links?pageSize=50&search=a&sortBy=B");
    let unset = list().search("a").search(None::<&str>).tags(None::<Vec<&str>>).sort_by(None::<LinkSortField>);
    assert_eq!(render(&unset), "GET /v1/links?pageSize=50");
}

#[test]
fn setters_of_closed_lists_accept_variants_and_texts() {
    let client = offline_client();
    let get = || LinksApi::new(&client).get("1");
    let owned = vec!["tags".to_owned()];
    for request in [
        get().include(["tags"]),
        get().include(["tags"].iter()),
        get().include(owned.clone()),
        get().include(&owned),
        get().include(Some(owned)),
        get().include("tags".split(',')),
        get().include([LinkInclude::Tags]),
        get().include(&[LinkInclude::Tags]),
    ] {
        assert_eq!(render(&request), "GET /v1/links/1?include=tags");
    }
    // The API adds values.
    assert_eq!(render(&get().include(["owner"])), "GET /v1/links/1?include=owner");
    let body = ListVisitorsRequest::new().include(["devices"]);
    assert_eq!(body, ListVisitorsRequest::new().include([VisitorInclude::Devices]));
    assert_eq!(serde_json::to_value(body).unwrap(), json!({"include": ["devices"]}));
    let design = PublicCreateQrcodeDesignRequest::new().error_correction_level("H");
    assert_eq!(design.error_correction_level, Some(ErrorCorrectionLevel::H));
}

#[test]
fn page_size_accepts_every_integer_type_and_saturates() {
    let client = offline_client();
    let list = || LinksApi::new(&client).list();
    let size = usize::from(7_u8);
    for request in [
        list().page_size(7),
        list().page_size(7_i8),
        list().page_size(7_i16),
        list().page_size(7_i64),
        list().page_size(7_i128),
        list().page_size(7_u8),
        list().page_size(7_u16),
        list().page_size(7_u32),
        list().page_size(7_u64),
        list().page_size(7_u128),
        list().page_size(size),
        list().page_size(7_isize),
        list().page_size(Some(7)),
        list().page_size(Some(size)),
        list().page_size("7".parse::<u64>().ok()),
    ] {
        assert_eq!(render(&request), "GET /v1/links?pageSize=7");
    }
    // The API requires this one, so unset is the default.
    assert_eq!(render(&list().page_size(7).page_size(None::<i32>)), "GET /v1/links?pageSize=50");
    let page_size = |body: ListVisitorsRequest| body.page_size;
    assert_eq!(page_size(ListVisitorsRequest::new().page_size(u64::MAX)), Some(i64::MAX));
    assert_eq!(page_size(ListVisitorsRequest::new().page_size(i128::MIN)), Some(i64::MIN));
    assert_eq!(page_size(ListVisitorsRequest::new().page_size(-1)), Some(-1));
    assert_eq!(page_size(ListVisitorsRequest::new().page_size(1).page_size(None::<usize>)), None);
}

#[test]
fn options_of_a_call_accept_options() {
    let client = offline_client();
    let create = || LinksApi::new(&client).create(CreateLinkRequest::new("u"));
    let options = |request: LinksCreate<ApiClient>| request.to_call().unwrap().options;
    let second = Duration::from_secs(1);
    let key = Some("k".to_owned());
    let set = create().timeout(second).deadline(Some(second)).max_attempts(1).idempotency_key(key.as_ref());
    assert_eq!(
        options(set.clone()),
        options(create().timeout(Some(second)).deadline(second).max_attempts(Some(1)).idempotency_key("k"))
    );
    assert_ne!(options(set.clone()), options(create()));
    let unset = set.timeout(None).deadline(None).max_attempts(None).idempotency_key(None::<String>);
    assert_eq!(options(unset), options(create()));
}

#[test]
fn setters_accept_the_type_parameters_of_a_caller() {
    fn named(name: impl Into<String>) -> UpdateLinkRequest {
        UpdateLinkRequest::new().name(name)
    }
    fn tagged<I: IntoIterator<Item: AsRef<str>>>(tags: I) -> UpdateLinkRequest {
        UpdateLinkRequest::new().tags(tags)
    }
    assert_each([named("a").tags(["b"]), tagged(["b"]).name("a")], &json!({"name": "a", "tags": ["b"]}));
}

#[test]
fn body_of_one_property_accepts_an_option_of_it() {
    let input = VisitorInput::new().email("e");
    let body = UpdateVisitorRequest::from(input.clone());
    assert_eq!(body, UpdateVisitorRequest::new().visitor(Some(input)));
    let update: fn(&VisitorsApi<ApiClient>) -> String = |visitors| render(&visitors.update("1", VisitorInput::new()));
    assert!(update(&VisitorsApi::new(&offline_client())).starts_with("PATCH /v1/visitors/1"));
}
