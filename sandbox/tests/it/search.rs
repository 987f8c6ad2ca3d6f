use serde_json::{Value, json};

use crate::client::{Api, texts};

const PREFIX: &str = "VISITOR_ATTRIBUTE_FILTER_OPERATOR_";

/// Four visitors, oldest first: a, b, c, and d, who has only an email.
fn filled() -> Api {
    let api = Api::start();
    for data in [
        json!({"$email": "a@x.io", "$firstName": "Ann", "plan": "pro", "budget": 800, "signed": "2026-03-01", "vip": true}),
        json!({"$email": "b@x.io", "plan": "Pro", "budget": "900", "signed": "2026-03-01T12:00:00Z", "vip": false}),
        json!({"$email": "c@y.io", "plan": "", "budget": 900.5}),
        json!({"$email": "d@y.io"}),
    ] {
        api.post("/v1/visitor/identify", json!({"visitor": {"data": data}})).ok();
    }
    api
}

fn search(api: &Api, body: Value) -> Value {
    api.post("/v1/visitors/search", body).ok()["json"].clone()
}

/// The visitors that match one filter, by the first letter of their email, oldest first.
fn found(api: &Api, key: &str, operator: &str, value: &str) -> String {
    let filters = json!([{"key": key, "operator": format!("{PREFIX}{operator}"), "value": value}]);
    let list = search(api, json!({"attributeFilters": filters, "sortDirection": "SORT_DIRECTION_ASC"}));
    let letters: String = texts(&list["visitors"], "email").iter().map(|email| &email[..1]).collect();
    assert_eq!(list["totalCount"], letters.len());
    letters
}

#[test]
fn every_operator_matches_by_type() {
    let api = filled();
    for (key, operator, value, expected) in [
        ("plan", "STRING_EQUALS", "pro", "a"),
        ("plan", "STRING_NOT_EQUALS", "pro", "bcd"),
        ("plan", "STRING_CONTAINS", "ro", "ab"),
        ("plan", "STRING_NOT_CONTAINS", "ro", "cd"),
        ("plan", "STRING_STARTS_WITH", "P", "b"),
        ("plan", "STRING_ENDS_WITH", "ro", "ab"),
        ("plan", "STRING_IS_EMPTY", "", "cd"),
        ("plan", "STRING_IS_NOT_EMPTY", "", "ab"),
        ("budget", "STRING_EQUALS", "900", "b"),
        ("budget", "NUMBER_EQUALS", "800", "a"),
        ("budget", "NUMBER_NOT_EQUALS", "800", "c"),
        ("budget", "NUMBER_GREATER_THAN", "800", "c"),
        ("budget", "NUMBER_LESS_THAN", "900.5", "a"),
        ("budget", "NUMBER_GREATER_OR_EQUAL", "800", "ac"),
        ("budget", "NUMBER_LESS_OR_EQUAL", "900.5", "ac"),
        ("signed", "DATE_EQUALS", "2026-03-01", "a"),
        ("signed", "DATE_BEFORE", "2026-03-01T12:00:00Z", "a"),
        ("signed", "DATE_AFTER", "2026-03-01", "b"),
        ("signed", "DATE_BEFORE_OR_EQUAL", "2026-03-01T12:00:00Z", "ab"),
        ("signed", "DATE_AFTER_OR_EQUAL", "2026-03-01", "ab"),
        ("vip", "BOOLEAN_IS_TRUE", "", "a"),
        ("vip", "BOOLEAN_IS_FALSE", "", "bcd"),
        ("plan", "EXISTS", "", "abc"),
        ("plan", "NOT_EXISTS", "", "d"),
        ("$email", "STRING_ENDS_WITH", "@y.io", "cd"),
        ("$firstName", "EXISTS", "", "a"),
        ("$phone", "NOT_EXISTS", "", "abcd"),
        ("$firstName", "STRING_IS_EMPTY", "", "bcd"),
    ] {
        assert_eq!(found(&api, key, operator, value), expected, "{key} {operator} {value}");
    }
    let both = json!([
        {"key": "plan", "operator": format!("{PREFIX}EXISTS")},
        {"key": "budget", "operator": format!("{PREFIX}NUMBER_LESS_THAN"), "value": "900"},
    ]);
    assert_eq!(texts(&search(&api, json!({"attributeFilters": both}))["visitors"], "email"), ["a@x.io"]);
}

#[test]
fn invalid_filters_are_rejected() {
    let api = filled();
    let error = |filters: Value| {
        let response = api.post("/v1/visitors/search", json!({"attributeFilters": filters}));
        assert_eq!(response.status, 400);
        response.error().2.to_owned()
    };
    let one = |key: &str, operator: &str, value: &str| {
        error(json!([{"key": key, "operator": format!("{PREFIX}{operator}"), "value": value}]))
    };
    assert!(one("budget", "NUMBER_EQUALS", "many").starts_with("attributeFilters/0/value: \"many\" is not a number"));
    assert!(one("signed", "DATE_AFTER", "soon").contains("YYYY-MM-DD"));
    for operator in ["NUMBER_EQUALS", "BOOLEAN_IS_TRUE"] {
        assert!(one("$email", operator, "1").contains("$email takes only STRING_*"));
    }
    assert!(one("$mail", "EXISTS", "").contains("$firstName"));
    assert!(one("", "EXISTS", "").starts_with("attributeFilters/0/key"));
    assert!(one("plan", "UNSPECIFIED", "").starts_with("attributeFilters/0/operator"));
    let exists = json!({"key": "plan", "operator": format!("{PREFIX}EXISTS")});
    assert!(error(json!(vec![exists.clone(); 21])).contains("at most 20"));
    assert_eq!(search(&api, json!({"attributeFilters": vec![exists; 20]}))["totalCount"], 3);
}

#[test]
fn search_is_a_list_with_a_body() {
    let api = filled();
    assert_eq!(search(&api, json!({})), api.get("/v1/visitors").ok()["json"]);
    assert_eq!(texts(&search(&api, json!({"search": "y.IO"}))["visitors"], "email"), ["d@y.io", "c@y.io"]);
    assert_eq!(texts(&search(&api, json!({"email": "A@x.io"}))["visitors"], "email"), ["a@x.io"]);
    let first = search(&api, json!({"pageSize": 3}));
    assert_eq!(first["hasMore"], true);
    let rest = search(&api, json!({"pageSize": 3, "pageToken": first["nextPageToken"]}));
    assert_eq!(texts(&rest["visitors"], "email"), ["a@x.io"]);
    let csv = api.post("/v1/visitors/search", json!({"responseFormat": "RESPONSE_FORMAT_CSV", "search": "x.io"})).ok();
    assert_eq!(csv["csv"]["csvData"].as_str().unwrap().lines().count(), 3);
    assert_eq!(csv.get("json"), None);
    let included = search(&api, json!({"include": ["devices"], "pageSize": 1}));
    assert_eq!(included["visitors"][0]["devices"], json!([]));
}

#[test]
fn visitors_are_sorted_by_each_of_four_fields() {
    let api = Api::start();
    let link = api.link(json!({"destination": "https://example.com", "shortlink": "s"}));
    // First 3 clicks, then 2 scans, then 1 click.
    for (ip, path, count) in [("1", "/s", 3), ("2", "/s?lbsrc=qrcode", 2), ("3", "/s", 1)] {
        for _ in 0..count {
            api.raw("GET", path, &[("x-forwarded-for", ip)], None);
        }
    }
    let counts = |field: &str, direction: &str| {
        let body = json!({"sortField": format!("VISITOR_SORT_FIELD_{field}"), "sortDirection": format!("SORT_DIRECTION_{direction}"), "linkId": link["id"]});
        let searched = search(&api, body);
        let query = format!("sortField=VISITOR_SORT_FIELD_{field}&sortDirection=SORT_DIRECTION_{direction}");
        assert_eq!(searched, api.get(&format!("/v1/visitors?{query}")).ok()["json"]);
        let visitors = searched["visitors"].as_array().unwrap();
        visitors.iter().map(|visitor| visitor["visitCount"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(counts("CREATED_AT", "DESC"), [1, 2, 3]);
    assert_eq!(counts("CREATED_AT", "ASC"), [3, 2, 1]);
    assert_eq!(counts("VISIT_COUNT", "DESC"), [3, 2, 1]);
    assert_eq!(counts("VISIT_COUNT", "ASC"), [1, 2, 3]);
    assert_eq!(counts("QRCODE_COUNT", "DESC")[0], 2);
    assert_eq!(counts("DEVICE_COUNT", "DESC").len(), 3);
}
