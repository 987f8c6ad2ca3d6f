use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::{Api, texts};
use crate::data::File;

fn links(count: usize) -> Vec<Value> {
    (0..count)
        .map(|n| json!({"destination": "https://example.com", "name": format!("n{n}"), "tags": ["bulk"]}))
        .collect()
}

fn total(api: &Api) -> i64 {
    api.get("/v1/links?pageSize=1").ok()["totalCount"].as_i64().unwrap()
}

#[test]
fn bulk_and_batch_create_links_in_order() {
    let api = Api::start();
    let bulk = api.post("/v1/links/bulk", json!({"links": links(3)})).ok();
    assert_eq!(texts(&bulk["links"], "name"), ["n0", "n1", "n2"]);
    let batch = api.post("/v1/links/batch", json!(links(2))).ok();
    assert_eq!(texts(&batch["links"], "name"), ["n0", "n1"]);
    assert_eq!(batch["links"][0]["tags"], bulk["links"][0]["tags"]);
    assert_eq!(total(&api), 5);
    assert_eq!(api.post("/v1/links/batch", json!({"links": links(2)})).status, 400);
    assert_eq!(api.post("/v1/links/bulk", json!(links(2))).status, 400);
}

#[test]
fn batch_of_0_or_251_links_is_rejected() {
    let api = Api::start();
    api.post("/v1/links/bulk", json!({"links": links(250)})).ok();
    assert_eq!(total(&api), 250);
    for count in [0, 251] {
        for (path, body) in [
            ("/v1/links/bulk", json!({"links": links(count)})),
            ("/v1/links/batch", json!(links(count))),
            ("/v1/links/bulk/jobs", json!({"links": links(count)})),
        ] {
            let response = api.post(path, body);
            assert_eq!(response.status, 400, "{path} {count}");
            assert!(response.error().2.starts_with("links: "), "{}", response.error().2);
        }
    }
    assert_eq!(total(&api), 250);
}

#[test]
fn one_invalid_link_rejects_the_batch() {
    let api = Api::start();
    for (fields, status, named) in [
        (json!({"destination": "nowhere"}), 400, "links[2]: destination"),
        (json!({"destination": "https://example.com", "shortlink": "same"}), 409, "links[2]: shortlink"),
    ] {
        let mut body = links(2);
        body[0]["shortlink"] = json!("same");
        body.push(fields);
        let response = api.post("/v1/links/batch", json!(body));
        assert_eq!(response.status, status);
        assert!(response.error().2.starts_with(named), "{}", response.error().2);
    }
    assert_eq!(total(&api), 0);
    assert_eq!(api.get("/v1/tags?pageSize=5").ok()["tags"], json!([]));
    let response = api.post("/v1/links/batch", json!([{"destination": "https://example.com"}, {"name": "x"}]));
    assert!(response.error().2.contains("/1"), "{}", response.error().2);
}

/// Every status of a job until it completes, and the completed job.
fn follow(api: &Api, path: &str) -> (Vec<String>, Value) {
    let (mut seen, start) = (Vec::new(), Instant::now());
    loop {
        let job = api.get(path).ok();
        let status = job["status"].as_str().unwrap().trim_start_matches("JOB_STATUS_").to_owned();
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        if job.get("completedAt").is_some() {
            return (seen, job);
        }
        assert!(start.elapsed() < Duration::from_secs(60), "the job does not complete");
        std::thread::sleep(Duration::from_millis(15));
    }
}

#[test]
fn job_creates_links_in_the_background() {
    let api = Api::start();
    let response = api.post("/v1/links/bulk/jobs", json!({"links": links(3)}));
    assert_eq!(response.status, 202);
    let job = &response.body;
    assert_eq!((&job["status"], &job["itemCount"]), (&json!("JOB_STATUS_PENDING"), &json!(3)));
    assert_eq!(response.header("location"), format!("/v1/jobs/{}", job["id"].as_str().unwrap()));
    assert_eq!(job["statusUrl"], response.header("location"));

    let (seen, done) = follow(&api, response.header("location"));
    // A slow machine may miss a status, but not change their order.
    let order = ["PENDING", "RUNNING", "SUCCEEDED"];
    let places: Vec<_> = seen.iter().map(|status| order.iter().position(|s| s == status)).collect();
    assert!(places.is_sorted() && places.last() == Some(&Some(2)), "{seen:?}");
    let ids = done["linksBulkCreate"]["linkIds"].as_array().unwrap();
    for (n, id) in ids.iter().enumerate() {
        let link = api.get(&format!("/v1/links/{}", id.as_str().unwrap())).ok();
        assert_eq!(link["link"]["name"], format!("n{n}"));
    }
    assert_eq!((ids.len(), total(&api)), (3, 3));
}

#[test]
fn failed_job_reports_the_error_and_creates_nothing() {
    let api = Api::start();
    api.link(json!({"destination": "https://example.com", "shortlink": "taken"}));
    let mut body = links(2);
    body[1]["shortlink"] = json!("taken");
    let response = api.post("/v1/links/bulk/jobs", json!({"links": body}));
    let (seen, done) = follow(&api, response.header("location"));
    assert_eq!(seen.last().unwrap(), "FAILED");
    assert_eq!(done["error"]["codeType"], "SHORTLINK_ALREADY_EXISTS");
    assert!(done["error"]["message"].as_str().unwrap().starts_with("links[1]"));
    assert_eq!(done.get("linksBulkCreate"), None);
    assert_eq!(total(&api), 1);
}

#[test]
fn job_runs_without_a_poll() {
    let api = Api::start();
    api.post("/v1/links/bulk/jobs", json!({"links": links(2)}));
    api.sandbox.clock().advance(Duration::from_secs(1));
    assert_eq!(total(&api), 2);
    assert_eq!(api.get("/v1/jobs/nope").status, 404);
}

#[test]
fn job_continues_after_a_restart_and_is_deleted_after_a_day() {
    let file = File::new();
    let api = file.start();
    let job = api.post("/v1/links/bulk/jobs", json!({"links": links(2)})).body;
    drop(api);
    let api = file.start();
    api.sandbox.clock().advance(Duration::from_secs(1));
    let path = job["statusUrl"].as_str().unwrap();
    assert_eq!(api.get(path).ok()["status"], "JOB_STATUS_SUCCEEDED");
    assert_eq!(total(&api), 2);
    api.sandbox.clock().advance(Duration::from_secs(24 * 60 * 60));
    assert_eq!((api.get(path).status, total(&api)), (404, 2));
}
