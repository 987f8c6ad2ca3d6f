//! One client in many places.

use std::thread;

use linkbreakers::{ApiClient, Configuration, RateLimit};
use mockito::Server;
use serde_json::Value;

use crate::{
    client,
    fault::{FaultServer, json},
};

#[test]
fn what_is_shared_can_be_shared() {
    fn check<T: Clone + Send + Sync + std::fmt::Debug + 'static>() {}
    check::<ApiClient>();
    check::<Configuration>();
    check::<RateLimit>();
    assert_eq!(size_of::<ApiClient>(), size_of::<usize>());
}

#[test]
fn clones_work_side_by_side() {
    let mut server = Server::new();
    let mock = server.mock("POST", "/v1/things").with_body("{}").expect(80).create();
    let client = client(&server.url());
    thread::scope(|scope| {
        for _ in 0..8 {
            let client = client.clone();
            scope.spawn(move || {
                for _ in 0..10 {
                    client.request("POST", "/v1/things").send::<Value>().unwrap();
                }
            });
        }
    });
    mock.assert();
}

#[test]
fn it_can_be_built_used_and_dropped_inside_an_async_runtime() {
    let server = FaultServer::start([json("{}"), json("{}")]);
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
