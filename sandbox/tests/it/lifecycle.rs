use std::net::TcpListener;
use std::time::Duration;

use linkbreakers_sandbox::Sandbox;
use serde_json::json;

use crate::client::{Api, agent};

fn port(sandbox: &Sandbox) -> u16 {
    sandbox.url().rsplit(':').next().unwrap().parse().unwrap()
}

#[test]
fn drop_frees_the_port_and_closes_connections() {
    let sandbox = Sandbox::start().unwrap();
    let (url, port) = (sandbox.url().to_owned(), port(&sandbox));
    // A connection that is kept alive must not keep the sandbox alive.
    let agent = agent();
    assert_eq!(agent.get(&url).call().unwrap().status(), 200);
    drop(sandbox);
    assert!(agent.get(&url).call().is_err());
    drop(TcpListener::bind(("127.0.0.1", port)).unwrap());
    let again = Sandbox::builder().port(port).start().unwrap();
    assert_eq!(again.url(), url);
}

#[test]
fn sandboxes_are_independent() {
    let (one, two) = (Api::start(), Api::start());
    assert_ne!(one.sandbox.url(), two.sandbox.url());
    one.link(json!({"destination": "https://example.com", "shortlink": "s"}));
    assert_eq!(two.get("/v1/links?pageSize=1").ok()["totalCount"], 0);
    two.link(json!({"destination": "https://example.com", "shortlink": "s"}));
}

#[test]
fn port_in_use_is_an_error() {
    let sandbox = Sandbox::start().unwrap();
    let error = Sandbox::builder().port(port(&sandbox)).start().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[test]
fn invalid_settings_are_rejected() {
    for builder in [
        Sandbox::builder().token(""),
        Sandbox::builder().token("a b"),
        Sandbox::builder().rate_limit(1, Duration::ZERO),
    ] {
        let error = builder.start().unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    }
    let api = Api::with(Sandbox::builder().token("my-own"));
    assert_eq!(api.sandbox.token(), "my-own");
    assert_eq!(api.get("/v1/links?pageSize=1").status, 200);
}

#[test]
fn debug_output_does_not_contain_the_token() {
    let builder = Sandbox::builder().token("s3cret");
    assert!(!format!("{builder:?}").contains("s3cret"));
    assert!(!format!("{:?}", builder.start().unwrap()).contains("s3cret"));
}

#[test]
fn sandbox_starts_and_stops_inside_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let sandbox = Sandbox::start().unwrap();
        assert_eq!(agent().get(sandbox.url()).call().unwrap().status(), 200);
        drop(sandbox);
    });
}

#[test]
fn concurrent_clients_are_served() {
    let api = Api::start();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..20 {
                    api.link(json!({"destination": "https://example.com"}));
                }
            });
        }
    });
    assert_eq!(api.get("/v1/links?pageSize=1").ok()["totalCount"], 160);
}
