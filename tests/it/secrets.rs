//! The token is sent only to the configured host, and appears in no text.

use std::{
    convert::Infallible,
    net::TcpListener,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

use linkbreakers::{
    AccessToken, ApiClient, Configuration, CreateWorkspaceTokenRequest, Error, MembersApi, UpdateMeRequest,
    WorkspaceTokenKeyType, WorkspaceTokensApi,
};
use serde_json::Value;

use crate::{
    TOKEN, client, configuration, logs,
    scripted_server::{ScriptedServer, Step, header, json, response},
};

#[test]
fn redirects_are_not_followed() {
    for status in
        ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"]
    {
        let other = TcpListener::bind("127.0.0.1:0").unwrap();
        let location = format!("location: http://{}/v1/things\r\n", other.local_addr().unwrap());
        let server = ScriptedServer::start(vec![Step::Respond(response(status, &location, b"")); 2]);
        let client = client(server.url());
        for method in ["GET", "POST"] {
            let error = client.request(method, "/v1/things").send::<Value>().unwrap_err();
            assert!(matches!(&error, Error::Api(e) if e.status().to_string() == status[..3]), "{error}");
            assert!(error.to_string().contains("redirects are not followed"), "{error}");
            assert_eq!(error.attempts(), 1);
        }
        other.set_nonblocking(true).unwrap();
        assert!(other.accept().is_err(), "{status} was followed");
    }
}

#[test]
fn token_query_and_body_are_in_no_error_debug_or_log() {
    let body = format!(r#"{{"message":"bad token {TOKEN}","codeType":"X"}}"#);
    let unauthorized = Step::Respond(response("401 Unauthorized", "x-a: b\r\n", body.as_bytes()));
    let server = ScriptedServer::start([unauthorized, json("["), json(r#"{"a":1}"#)]);
    let configuration = configuration(server.url());
    let client = ApiClient::new(configuration.clone()).unwrap();
    let logged = logs::capture_filtered(logs::SAFE_FILTER, || {
        let request = client.request("POST", "/v1/things").query("key", "secret-query").json("secret-body");
        let unauthorized = request.send_with_response::<Value>().unwrap_err();
        let undecodable = request.send_with_response::<Value>().unwrap_err();
        let response = request.send_with_response::<Value>().unwrap();
        for error in [&unauthorized, &undecodable] {
            let text = format!("{error} {error:?} {error:#?}");
            assert!(!text.contains(TOKEN) && !text.contains("secret"), "{text}");
        }
        let token = AccessToken::from(TOKEN);
        let text = format!("{client:?} {client:#?} {configuration:?} {token} {token:?} {response:?} {request:?}");
        assert!(!text.contains(TOKEN) && !text.contains("secret"), "{text}");
    });
    assert!(server.requests().iter().all(|request| request.contains(&format!("Bearer {TOKEN}"))));
    let text = logs::text(&logged);
    assert!(!text.contains(TOKEN) && !text.contains("secret"), "{text}");
}

#[test]
fn provided_tokens_and_client_headers_are_sent_but_appear_in_no_text() {
    let body = br#"{"message":"bad token secret-token-1"}"#;
    let unauthorized = || Step::Respond(response("401 Unauthorized", "", body));
    let server = ScriptedServer::start([unauthorized(), json("{}"), unauthorized()]);
    let (tokens, events) = (AtomicU32::new(1), Arc::new(Mutex::new(String::new())));
    let seen = Arc::clone(&events);
    let configuration = configuration(server.url())
        .header("X-Gateway-Key", "secret-key")
        // 1, 2, 2, ...
        .token_provider(move || match tokens.fetch_add(1, Ordering::Relaxed) {
            1 => Ok::<_, Infallible>(AccessToken::from("secret-token-1")),
            _ => Ok(AccessToken::from("secret-token-2")),
        })
        .on_attempt(move |event| seen.lock().unwrap().push_str(&format!("{event:?}")));
    let client = ApiClient::new(configuration.clone()).unwrap();
    let logged = logs::capture_filtered(logs::SAFE_FILTER, || {
        client.request("GET", "/v1/things").query("key", "secret-query").send::<Value>().unwrap();
        let error = client.request("GET", "/v1/things").send::<Value>().unwrap_err();
        let text = format!("{error} {error:?} {error:#?} {client:?} {client:#?} {configuration:?}");
        assert!(error.is_unauthorized() && !text.contains("secret-token-2") && !text.contains("secret-key"), "{text}");
    });
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().map(|request| header(request, "authorization").unwrap()).collect();
    assert_eq!(sent, ["Bearer secret-token-1", "Bearer secret-token-2", "Bearer secret-token-2"]);
    assert!(requests.iter().all(|request| header(request, "x-gateway-key") == Some("secret-key")), "{requests:?}");
    let text = format!("{}{}", logs::text(&logged), events.lock().unwrap());
    assert!(!text.contains("secret"), "{text}");
}

#[test]
fn debug_of_models_redacts_secrets() {
    let created = json(r#"{"accessToken":"lb_secret","token":{"id":"t1","name":"CI"}}"#);
    let server = ScriptedServer::start([created.clone(), created]);
    let client = client(server.url());
    let create =
        WorkspaceTokensApi::new(&client).create(CreateWorkspaceTokenRequest::new(WorkspaceTokenKeyType::Publishable));
    let response = create.send_with_response().unwrap();
    assert_eq!(response.value().access_token, "lb_secret");
    let update =
        MembersApi::new(&client).update_myself(UpdateMeRequest::new().password("my-secret").email("me@example.com"));
    for text in [format!("{response:?} {response:#?} {update:?}"), format!("{:?}", response.into_value())] {
        assert!(text.contains("access_token: [redacted]") && !text.contains("secret"), "{text}");
    }
    let update = format!("{update:?}");
    assert!(update.contains("password: [redacted]") && update.contains("me@example.com"), "{update}");
    let unset = format!("{:?}", UpdateMeRequest::new());
    assert!(unset.contains("password: None"), "{unset}");
}

#[test]
fn plain_http_to_a_host_other_than_loopback_is_rejected() {
    for host in ["http://api.linkbreakers.com", "http://127.0.0.1.evil.example", "http://localhost.evil.example"] {
        let error = ApiClient::new(Configuration::new(TOKEN).host(host)).unwrap_err();
        assert!(matches!(error, Error::Configuration(_)), "{error}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn failed_connect_through_a_proxy_sends_it_only_the_host_name() {
    // The proxy that responds with 200 closes the connection instead of forwarding to the host.
    for (status, attempts) in [
        ("403 Forbidden", 1),
        ("407 Proxy Authentication Required", 1),
        ("501 Not Implemented", 1),
        ("429 Too Many Requests", 2),
        ("502 Bad Gateway", 2),
        ("200 OK", 2),
    ] {
        let proxy = ScriptedServer::start(vec![Step::RespondAndClose(response(status, "", b"")); attempts]);
        let configuration = configuration("https://api.example").proxy(proxy.url().replace("://", "://user:pass@"));
        let client = ApiClient::new(configuration).unwrap();
        let error = client.request("POST", "/v1/things").max_attempts(2).send::<Value>().unwrap_err();
        assert!(error.is_connect() && !error.maybe_sent() && error.is_retryable() == (attempts == 2), "{error}");
        let requests = proxy.requests();
        assert_eq!(requests.len(), attempts, "{error}");
        assert!(requests[0].starts_with("CONNECT api.example:443 HTTP/1.1\r\n"), "{}", requests[0]);
        assert!(requests[0].contains("Proxy-Authorization: Basic dXNlcjpwYXNz"), "{}", requests[0]);
        assert!(!requests[0].contains(TOKEN) && !requests[0].contains("things"), "{}", requests[0]);
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn error_names_the_status_of_the_proxy() {
    let error = |status: &str| {
        let proxy = ScriptedServer::start([Step::RespondAndClose(response(status, "", b""))]);
        let client = ApiClient::new(configuration("https://api.example").proxy(proxy.url())).unwrap();
        let error = client.request("GET", "/v1/things").max_attempts(1).send::<Value>().unwrap_err().to_string();
        error.replace(proxy.url().trim_start_matches("http://"), "PROXY")
    };
    insta::assert_snapshot!(error("407 Proxy Authentication Required"), @"GET /v1/things failed: the proxy requires authentication (407): set a valid `user:password@` in the proxy URL (api.example, through the proxy PROXY); nothing was sent (1 attempt)");
    insta::assert_snapshot!(error("403 Forbidden"), @"GET /v1/things failed: the proxy rejected the connection with status 403 (api.example, through the proxy PROXY); nothing was sent (1 attempt)");
    insta::assert_snapshot!(error("502 Bad Gateway"), @"GET /v1/things failed: the proxy rejected the connection with status 502 (api.example, through the proxy PROXY); nothing was sent (1 attempt)");
}

#[test]
fn loopback_host_is_reached_without_the_proxy() {
    let proxy = ScriptedServer::start([]);
    let server = ScriptedServer::start([json("{}")]);
    let client = ApiClient::new(configuration(server.url()).proxy(proxy.url())).unwrap();
    client.request("GET", "/v1/things").send::<Value>().unwrap();
    assert_eq!(server.requests().len(), 1);
}
