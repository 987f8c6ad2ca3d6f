//! Damaged data files: the start reports them.

use std::fs;

use linkbreakers_sandbox::Sandbox;
use serde_json::json;

use crate::data::File;

/// The page size of redb.
const PAGE: usize = 4096;

/// A data file, and its bytes: as a killed sandbox leaves them, and as one that was stopped does.
fn file() -> (File, [Vec<u8>; 2]) {
    let file = File::new();
    let api = file.start();
    for n in 0..20 {
        api.link(json!({"destination": "https://example.com", "shortlink": format!("s{n}"), "tags": ["a"]}));
        api.get(&format!("/s{n}"));
    }
    let killed = fs::read(&file.0).unwrap();
    drop(api);
    let stopped = fs::read(&file.0).unwrap();
    (file, [killed, stopped])
}

/// Starts a sandbox from a damaged file: the error names the file, or the workspace is whole.
fn start(file: &File, bytes: &[u8], damage: &str) -> bool {
    fs::write(&file.0, bytes).unwrap();
    match Sandbox::builder().data(&file.0).start() {
        Ok(sandbox) => {
            drop(sandbox);
            let api = file.start();
            assert_eq!(api.get("/v1/links?pageSize=100").ok()["links"].as_array().unwrap().len(), 20, "{damage}");
            assert_eq!(api.get("/v1/metrics/events").status, 200, "{damage}");
            api.link(json!({"destination": "https://example.com"}));
            true
        }
        Err(error) => {
            assert!(error.to_string().starts_with(&format!("data file {}: ", file.0.display())), "{damage}: {error}");
            false
        }
    }
}

#[test]
fn truncated_data_file_is_reported_or_whole() {
    let (file, whole) = file();
    for bytes in whole {
        let (mut reported, mut harmless) = (0, 0);
        let step = bytes.len() / 20;
        let lengths = [1, 9, 64, 320].into_iter().chain((PAGE..bytes.len()).step_by(step));
        let lengths = lengths.flat_map(|length| [length, length.next_multiple_of(PAGE)]).chain([bytes.len() - 1]);
        for length in lengths.filter(|length| *length < bytes.len()) {
            match start(&file, &bytes[..length], &format!("{length} of {} bytes", bytes.len())) {
                true => harmless += 1,
                false => reported += 1,
            }
        }
        // A cut through free pages at the end loses nothing.
        assert!(reported > 2 * harmless, "{reported} reported, {harmless} harmless");
    }
}

#[test]
fn flipped_bytes_in_a_data_file_are_reported_or_harmless() {
    let (file, whole) = file();
    for bytes in whole {
        let is_used = |page: &usize| bytes[*page..*page + PAGE].iter().any(|byte| *byte != 0);
        // In the head; and of each page its kind, its counts, and some of what it holds.
        let pages = (PAGE..bytes.len()).step_by(PAGE).filter(is_used);
        let pages = pages.flat_map(|page| [0, 2, 3, 8, 24, 400].map(|at| page + at));
        let (mut reported, mut harmless) = (0, 0);
        for at in (0..320).step_by(7).chain(pages) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0xff;
            match start(&file, &damaged, &format!("byte {at}")) {
                true => harmless += 1,
                false => reported += 1,
            }
        }
        assert!(reported > 0 && harmless > 0, "{reported} reported, {harmless} harmless");
    }
}
