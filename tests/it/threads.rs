//! One client in several threads, and inside an async runtime.

use std::{thread, time::Duration};

use linkbreakers::{ApiClient, Configuration, RateLimit};
use linkbreakers_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::{
    client, sandbox_client,
    scripted_server::{self, ScriptedServer},
};

#[test]
fn shared_types_are_clone_send_sync_and_small() {
    fn check<T: Clone + Send + Sync + std::fmt::Debug + 'static>() {}
    check::<ApiClient>();
    check::<Configuration>();
    check::<RateLimit>();
    assert_eq!(size_of::<ApiClient>(), size_of::<usize>());
}

#[test]
fn clones_send_from_several_threads() {
    let sandbox = Sandbox::builder().rate_limit(1_000_000, Duration::from_secs(60)).start().unwrap();
    let client = sandbox_client(&sandbox);
    thread::scope(|scope| {
        for _ in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..10 {
                    let request = client.request("POST", "/v1/links");
                    request.json(&json!({"destination": "https://example.com"})).send::<Value>().unwrap();
                }
            });
        }
    });
    assert_eq!(sandbox.ledger().len(), 80);
}

#[test]
fn client_is_built_used_and_dropped_inside_an_async_runtime() {
    let server = ScriptedServer::start([scripted_server::json("{}"), scripted_server::json("{}")]);
    let url = server.url().to_owned();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    runtime.block_on(async {
        let work = async move {
            let client = client(&url);
            client.request("GET", "/v1/things").send::<Value>().unwrap();
            client.request("POST", "/v1/things").send::<Value>().unwrap();
            drop(client);
        };
        tokio::spawn(work).await.unwrap();
    });
    assert_eq!((server.requests().len(), server.connections()), (2, 1));
}
