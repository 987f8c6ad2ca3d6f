//! Peak memory of reading long lists, measured in a process per test.

use std::process::Command;

use crate::{
    program,
    scripted_server::{ScriptedServer, json},
};

const PAGE: usize = 1_000;
const CSV: usize = 32 * 1024 * 1024;

/// Serves a list of `count` links page by page. All pages have the same links; only the token of the next page differs.
fn serve_links(count: usize) -> ScriptedServer {
    let link = |n: usize| {
        format!(
            r#"{{"id":"0194d6a1-7c3e-7b2a-9f4e-{n:012}","shortlink":"campaign-{n}","name":"Link {n} of the campaign","entrypoint":"https://lbr.example/campaign-{n}","eventCount":{n},"qrcodeEnabled":true,"metadata":{{"row":"{n}"}}}}"#
        )
    };
    let links = (0..PAGE).map(link).collect::<Vec<_>>().join(",");
    ScriptedServer::start((1..=count / PAGE).map(move |page| {
        let next = if page * PAGE < count { format!("page-{page}") } else { String::new() };
        json(&format!(r#"{{"links":[{links}],"nextPageToken":"{next}"}}"#))
    }))
}

/// Runs `test_memory` and returns how many items or bytes it read, and its peak resident memory in kB.
fn measure(mode: &str, server: &ScriptedServer) -> (usize, usize) {
    let output = Command::new(program("test_memory")).args([mode, server.url()]).output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let mut words = stdout.split(' ').map(str::parse);
    match (words.next(), words.next()) {
        (Some(Ok(count)), Some(Ok(peak))) => (count, peak),
        _ => panic!("{stdout}{}", String::from_utf8_lossy(&output.stderr)),
    }
}

#[test]
fn items_of_a_million_links_use_less_than_12_mb() {
    let (count, peak) = measure("items", &serve_links(1_000_000));
    println!("{peak} kB");
    assert_eq!(count, 1_000_000);
    assert!(peak < 12_000, "{peak} kB");
}

#[test]
fn prefetch_uses_memory_for_one_more_page() {
    let (count, peak) = measure("prefetch", &serve_links(100_000));
    println!("{peak} kB");
    assert_eq!(count, 100_000);
    assert!(peak < 20_000, "{peak} kB");
}

#[test]
fn csv_export_holds_the_csv_once() {
    let row = r"0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa,\u00e4,2026-01-02T03:04:05Z\r\n";
    let rows = CSV / row.len();
    let body = format!(r#"{{"csv":{{"contentType":"text/csv","csvData":"{}"}}}}"#, row.repeat(rows));
    let (length, peak) = measure("csv", &ScriptedServer::start([json(&body)]));
    println!("{peak} kB");
    let text = "0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa,ä,2026-01-02T03:04:05Z\r\n";
    assert_eq!(length, text.len() * rows);
    assert!(peak < CSV / 1024 + 15_000, "{peak} kB");
}
