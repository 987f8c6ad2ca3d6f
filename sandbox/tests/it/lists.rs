use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::client::{Api, texts};

/// Ten links, oldest first; all have the tag "all", and odd ones the tag "odd".
fn ten() -> Api {
    let api = Api::start();
    for n in 0..10 {
        let tags = if n % 2 == 1 { json!(["all", "odd"]) } else { json!(["all"]) };
        api.link(json!({
            "destination": "https://example.com", "shortlink": format!("s{n}"), "name": format!("Name {}", 9 - n), "tags": tags,
        }));
    }
    api
}

fn walk(api: &Api, query: &str) -> (Vec<String>, usize) {
    let (mut names, mut pages, mut token) = (Vec::new(), 0, String::new());
    loop {
        let page = api.get(&format!("/v1/links?{query}{token}")).ok();
        names.extend(texts(&page["links"], "shortlink").into_iter().map(str::to_owned));
        pages += 1;
        match page.get("nextPageToken") {
            Some(next) => token = format!("&pageToken={}", next.as_str().unwrap()),
            None => return (names, pages),
        }
    }
}

#[test]
fn pages_contain_each_link_once_in_every_order() {
    let api = ten();
    let newest: Vec<String> = (0..10).rev().map(|n| format!("s{n}")).collect();
    assert_eq!(walk(&api, "pageSize=3"), (newest.clone(), 4));
    assert_eq!(walk(&api, "pageSize=5"), (newest.clone(), 2));
    assert_eq!(walk(&api, "pageSize=100"), (newest.clone(), 1));
    let oldest: Vec<String> = newest.into_iter().rev().collect();
    for field in ["UPDATED_AT", "CREATED_AT", "SHORTLINK"] {
        let query = format!("pageSize=4&sortBy=LINK_SORT_FIELD_{field}&sortDirection=SORT_DIRECTION_ASC");
        assert_eq!(walk(&api, &query).0, oldest, "{field}");
    }
    let by_name = "pageSize=4&sortBy=LINK_SORT_FIELD_NAME&sortDirection=SORT_DIRECTION_DESC";
    assert_eq!(walk(&api, by_name).0, oldest);
}

#[test]
fn filters_and_sizes_are_applied() {
    let api = ten();
    let count = |query: &str| {
        let page = api.get(&format!("/v1/links?pageSize=2&{query}")).ok();
        (page["links"].as_array().unwrap().len(), page["totalCount"].as_i64().unwrap())
    };
    assert_eq!(count(""), (2, 10));
    assert_eq!(count("tags=odd"), (2, 5));
    assert_eq!(count("tags=odd&tags=all"), (2, 10));
    assert_eq!(count("tags=none"), (0, 0));
    assert_eq!(count("search=NAME%204"), (1, 1));
    assert_eq!(count("search=s7"), (1, 1));
    assert_eq!(count("search=s7&tags=odd"), (1, 1));
    assert_eq!(count("search=s8&tags=odd"), (0, 0));
    assert_eq!(walk(&api, "pageSize=2&tags=odd").0, ["s9", "s7", "s5", "s3", "s1"]);
}

#[test]
fn cursor_is_an_alias_of_the_page_token() {
    let api = ten();
    let first = api.get("/v1/links?pageSize=2").ok();
    let token = first["nextPageToken"].as_str().unwrap();
    let page = |query: &str| {
        let page = api.get(&format!("/v1/links?pageSize=2&{query}")).ok();
        texts(&page["links"], "shortlink").join(" ")
    };
    assert_eq!(page(&format!("cursor={token}")), "s7 s6");
    assert_eq!(page(&format!("pageToken={token}&cursor=nonsense")), "s7 s6");
    assert_eq!(page("pageToken="), "s9 s8");
    let error = |query: &str| {
        let response = api.get(&format!("/v1/links?pageSize=2&{query}"));
        (response.status, response.error().2.to_owned())
    };
    let message = "pageToken: is not a token of this API; send a nextPageToken unchanged";
    assert_eq!(error("pageToken=nonsense"), (400, message.to_owned()));
    let message = "pageToken: is a token of another list, order or filter; start without a token";
    for other in ["tags=odd", "search=s", "sortBy=LINK_SORT_FIELD_NAME", "sortDirection=SORT_DIRECTION_ASC"] {
        assert_eq!(error(&format!("{other}&pageToken={token}")), (400, message.to_owned()), "{other}");
    }
}

#[test]
fn filtered_list_follows_changes_of_links() {
    let api = ten();
    let odd = |query: &str| walk(&api, &format!("pageSize=2&tags=odd{query}")).0.join(" ");
    assert_eq!(odd(""), "s9 s7 s5 s3 s1");
    let link = api.get("/v1/links?pageSize=1&search=s5").ok()["links"][0].clone();
    api.patch(&format!("/v1/links/{}", link["id"].as_str().unwrap()), json!({"tags": ["all"]})).ok();
    api.link(json!({"destination": "https://example.com", "shortlink": "s11", "tags": ["odd"]}));
    assert_eq!(odd(""), "s11 s9 s7 s3 s1");
    assert_eq!(odd("&sortDirection=SORT_DIRECTION_ASC"), "s1 s3 s7 s9 s11");
}

#[test]
fn page_token_is_valid_after_links_were_created_and_deleted() {
    let api = ten();
    let first = api.get("/v1/links?pageSize=4").ok();
    let ids = |page: &Value| texts(&page["links"], "id").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let seen = ids(&first);
    // The link that the token names is deleted.
    api.delete(&format!("/v1/links/{}", seen[3])).ok();
    api.link(json!({"destination": "https://example.com", "shortlink": "new"}));
    let token = first["nextPageToken"].as_str().unwrap();
    let rest = api.get(&format!("/v1/links?pageSize=50&pageToken={token}")).ok();
    assert_eq!(texts(&rest["links"], "shortlink"), ["s5", "s4", "s3", "s2", "s1", "s0"]);
    let all: BTreeSet<String> = seen.into_iter().chain(ids(&rest)).collect();
    assert_eq!(all.len(), 10);
}

#[test]
fn updated_link_is_listed_first() {
    let api = ten();
    let oldest = api.get("/v1/links?pageSize=1&sortDirection=SORT_DIRECTION_ASC").ok();
    let id = oldest["links"][0]["id"].as_str().unwrap();
    api.patch(&format!("/v1/links/{id}"), json!({"name": "fresh"})).ok();
    let (names, _) = walk(&api, "pageSize=3");
    assert_eq!((names.len(), names[0].as_str()), (10, "s0"));
}

#[test]
fn tags_are_listed_and_deleted() {
    let api = ten();
    let tags = |query: &str| {
        let page = api.get(&format!("/v1/tags?{query}")).ok();
        (texts(&page["tags"], "name").join(" "), page.get("nextPageToken").is_some())
    };
    assert_eq!(tags("pageSize=10"), ("all odd".to_owned(), false));
    assert_eq!(tags("pageSize=1"), ("all".to_owned(), true));
    assert_eq!(tags("pageSize=10&search=OD"), ("odd".to_owned(), false));
    assert_eq!(api.get("/v1/tags").status, 400);

    assert_eq!(api.delete("/v1/tags?name=odd").ok(), json!({}));
    assert_eq!(tags("pageSize=10").0, "all");
    assert_eq!(api.get("/v1/links?pageSize=5&tags=odd").ok()["totalCount"], 0);
    let link = api.get("/v1/links?pageSize=1&include=tags").ok()["links"][0].clone();
    assert_eq!((link["shortlink"].as_str(), texts(&link["tags"], "name")), (Some("s9"), vec!["all"]));
    assert_eq!(link, api.get("/v1/links?pageSize=1&include=tags&include=customDomain").ok()["links"][0]);
    assert_eq!(api.delete("/v1/tags?name=odd").status, 404);
    assert_eq!(api.delete("/v1/tags").status, 400);
}
