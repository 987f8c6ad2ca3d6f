//! How much memory long lists take, measured from outside: each is read by a program of its own.

use std::{io::Write as _, net::TcpListener, process::Command, thread};

use crate::{
    fault::{answer, read_request},
    program,
};

const PAGE: usize = 1_000;
const CSV: usize = 32 * 1024 * 1024;

/// A server that tells of so many links, page by page. Each page is the same but for the token of the next.
fn links(count: usize) -> String {
    let link = |n: usize| {
        format!(
            r#"{{"id":"0194d6a1-7c3e-7b2a-9f4e-{n:012}","shortlink":"campaign-{n}","name":"Link {n} of the campaign","entrypoint":"https://lbr.example/campaign-{n}","eventCount":{n},"qrcodeEnabled":true,"metadata":{{"row":"{n}"}}}}"#
        )
    };
    let links = (0..PAGE).map(link).collect::<Vec<_>>().join(",");
    serve(move |n| {
        let next = if (n + 1) * PAGE < count { format!("page-{}", n + 1) } else { String::new() };
        format!(r#"{{"links":[{links}],"nextPageToken":"{next}"}}"#)
    })
}

/// Answers the requests of one connection with what is made for their numbers.
fn serve(body: impl Fn(usize) -> String + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        for number in 0.. {
            let Some(_) = read_request(&mut stream) else { return };
            let whole = answer("200 OK", "content-type: application/json\r\n", body(number).as_bytes());
            if stream.write_all(&whole).is_err() {
                return;
            }
        }
    });
    url
}

/// How much was read in one of the program's ways, and the most memory that was resident meanwhile, in kB.
fn read(way: &str, url: &str) -> (usize, usize) {
    let output = Command::new(program("test_memory")).args([way, url]).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut words = printed.split(' ').map(str::parse);
    match (words.next(), words.next()) {
        (Some(Ok(count)), Some(Ok(peak))) => (count, peak),
        _ => panic!("{printed}{}", String::from_utf8_lossy(&output.stderr)),
    }
}

#[test]
fn a_million_links_take_less_than_20_mb() {
    let (count, peak) = read("items", &links(1_000_000));
    println!("{peak} kB");
    assert_eq!(count, 1_000_000);
    assert!(peak < 20_000, "{peak} kB");
}

#[test]
fn fetching_ahead_takes_one_page_more() {
    let (count, peak) = read("prefetch", &links(100_000));
    println!("{peak} kB");
    assert_eq!(count, 100_000);
    assert!(peak < 30_000, "{peak} kB");
}

#[test]
fn csv_is_held_once() {
    let row = r"0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa,\u00e4,2026-01-02T03:04:05Z\r\n";
    let rows = CSV / row.len();
    let body = format!(r#"{{"csv":{{"contentType":"text/csv","csvData":"{}"}}}}"#, row.repeat(rows));
    let (length, peak) = read("csv", &serve(move |_| body.clone()));
    println!("{peak} kB");
    let text = "0194d6a1-7c3e-7b2a-9f4e-ffeeddccbbaa,ä,2026-01-02T03:04:05Z\r\n";
    assert_eq!(length, text.len() * rows);
    assert!(peak < CSV / 1024 + 15_000, "{peak} kB");
}
