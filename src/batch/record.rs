//! The lines of a journal.
//!
//! A journal is a text file. Its first line contains the format version and a [`Header`], and every other line contains a
//! list of [`Record`]s, each as JSON after its checksum:
//!
//! ```text
//! linkbreakers-import/1 <checksum> {"host":..}
//! <checksum> [{"sent":{..}},{"sent":{..}}]
//! ```
//!
//! A checksum includes the previous one, so a missing line is detected. The line feed shows that the line is complete. The
//! records of a line were written and synced together, so all of them survive a power failure or none.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::key::hex;

pub(super) const VERSION: &str = "1";

/// Returns the start of the first line, which names the kind of the run.
pub(super) fn magic(run: &str) -> String {
    format!("linkbreakers-{run}/")
}

/// The host and workspace that a journal belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    /// Makes the idempotency keys and fingerprints of each journal unique.
    pub(super) salt: String,
    pub(super) host: String,
    /// A fingerprint of the workspace id, if the token contains it.
    pub(super) workspace: Option<String>,
    /// A fingerprint of the token.
    pub(super) token: String,
}

/// An event of a run, in the order in which the events happened. `K` is what the journal keeps of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Record<K> {
    /// The following slices are sent with the token that has this fingerprint.
    Token(String),
    /// A slice is about to be sent.
    Sent(Sent),
    /// A slice was executed.
    Done { start: u64, count: u64, kept: K },
    /// A slice was rejected: a single row is a failure, and a longer slice is split.
    Refused(Rejection),
    /// A slice may have been executed, and is not sent again because of `WhenExpired::Fail`.
    Abandoned { start: u64, count: u64 },
    /// A slice is sent again under another key, because it was not executed or because of `WhenExpired::SendAgain`.
    Void { start: u64, count: u64 },
    /// The run is complete.
    Finished { total: u64 },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sent {
    pub(super) start: u64,
    pub(super) count: u64,
    pub(super) key: String,
    /// The `CallDigest` of the request in hexadecimal.
    pub(super) digest: String,
    /// The Unix time of the first request.
    pub(super) at: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Rejection {
    pub(super) start: u64,
    pub(super) count: u64,
    /// The position around which the slice is split; without it, the slice is halved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) fault: Option<u64>,
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<String>,
}

/// The checksum of the last line, which the next one includes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Chain(String);

impl Chain {
    /// Returns the line of `json`, including the line feed.
    pub(super) fn line(&mut self, json: &[u8]) -> Vec<u8> {
        let checksum = self.checksum(json);
        let line = [checksum.as_bytes(), b" ", json, b"\n"].concat();
        self.0 = checksum;
        line
    }

    /// Returns the JSON of a line, or `None` if the line is incomplete, changed or not the next one.
    pub(super) fn read<'a>(&mut self, line: &'a [u8]) -> Option<&'a [u8]> {
        let line = line.strip_suffix(b"\n")?;
        let space = line.iter().position(|byte| *byte == b' ')?;
        let (checksum, json) = (&line[..space], &line[space + 1..]);
        let expected = self.checksum(json);
        if checksum != expected.as_bytes() {
            return None;
        }
        self.0 = expected;
        Some(json)
    }

    fn checksum(&self, json: &[u8]) -> String {
        hex(&Sha256::new().chain_update(&self.0).chain_update(json).finalize()[..8])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ImportedLink;

    fn line(chain: &mut Chain, record: &Record<Vec<ImportedLink>>) -> Vec<u8> {
        chain.line(&serde_json::to_vec(&[record]).unwrap())
    }

    #[test]
    fn lines_are_read_only_in_their_order() {
        let (mut writer, mut reader) = (Chain::default(), Chain::default());
        let void = |start| Record::Void { start, count: 1 };
        let lines: Vec<_> = (0..3).map(|n| line(&mut writer, &void(n))).collect();
        let mut skipping = reader.clone();
        for (n, line) in (0..).zip(&lines) {
            let json = reader.read(line).unwrap();
            assert_eq!(serde_json::from_slice::<[Record<Vec<ImportedLink>>; 1]>(json).unwrap(), [void(n)]);
        }
        assert!(skipping.read(&lines[0]).is_some());
        assert!(skipping.read(&lines[2]).is_none(), "a line was skipped");
        assert!(skipping.read(&lines[1]).is_some());
    }

    #[test]
    fn changed_or_truncated_line_is_not_read() {
        let line = line(&mut Chain::default(), &Record::Token("ab".to_owned()));
        for at in 0..line.len() {
            let mut changed = line.clone();
            changed[at] ^= 1;
            assert!(Chain::default().read(&changed).is_none(), "byte {at}");
            assert!(Chain::default().read(&line[..at]).is_none(), "truncated at {at}");
        }
        assert!(Chain::default().read(&line).is_some());
    }

    #[test]
    fn format_of_records_is_stable() {
        let link = ImportedLink { id: "1".into(), shortlink: "a".into(), entrypoint: None };
        let sent = Sent { start: 0, count: 2, key: "k".into(), digest: "d".into(), at: 7 };
        let rejection =
            Rejection { start: 1, count: 1, fault: None, status: 409, code: Some("TAKEN".into()), message: None };
        let mut chain = Chain::default();
        let text: Vec<_> = [
            Record::Token("t".into()),
            Record::Sent(sent),
            Record::Done { start: 0, count: 1, kept: vec![link] },
            Record::Refused(rejection),
            Record::Void { start: 1, count: 1 },
            Record::Abandoned { start: 1, count: 1 },
            Record::Finished { total: 2 },
        ]
        .iter()
        .map(|record| String::from_utf8(line(&mut chain, record)).unwrap())
        .collect();
        insta::assert_snapshot!(text.concat(), @r#"
        b1a4a5fe4ed87efd [{"token":"t"}]
        174102d3d9364e6a [{"sent":{"start":0,"count":2,"key":"k","digest":"d","at":7}}]
        0d7a6dedad424bb4 [{"done":{"start":0,"count":1,"kept":[{"id":"1","shortlink":"a"}]}}]
        d3128164c8571e9f [{"refused":{"start":1,"count":1,"status":409,"code":"TAKEN"}}]
        a9a02be005b5ea62 [{"void":{"start":1,"count":1}}]
        285a63388866d6c3 [{"abandoned":{"start":1,"count":1}}]
        0deffafb073418b0 [{"finished":{"total":2}}]
        "#);
    }
}
