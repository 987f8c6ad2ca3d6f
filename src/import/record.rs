//! The lines of a journal.
//!
//! A journal is a text file. Its first line contains the format version and a [`Header`], and every other line contains a
//! [`Record`], each as JSON after its checksum:
//!
//! ```text
//! linkbreakers-import/1 <checksum> {"host":..}
//! <checksum> {"sent":{..}}
//! ```
//!
//! A checksum includes the previous one, so a missing line is detected. The line feed shows that the line is complete.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{key::hex, report::ImportedLink};

pub(super) const MAGIC: &str = "linkbreakers-import/";
pub(super) const VERSION: &str = "1";

/// Replaces [`MAGIC`] until the first line is on the disk.
pub(super) const DRAFT: &str = "#inkbreakers-import/";

/// The import that a journal belongs to.
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

/// An event of an import, in the order in which the events happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Record {
    /// The following slices are sent with the token that has this fingerprint.
    Token(String),
    /// A slice is about to be sent.
    Sent(Sent),
    /// The links of a slice were created.
    Created { start: u64, links: Vec<ImportedLink> },
    /// A slice was rejected: a single link is a failure, and a longer slice is split.
    Refused(Rejection),
    /// A slice may have been created, and is not sent again because of
    /// `WhenExpired::Fail`.
    Abandoned { start: u64, count: u64 },
    /// A slice is sent again under another key, because it was not created or because of
    /// `WhenExpired::SendAgain`.
    Void { start: u64, count: u64 },
    /// The import is complete.
    Finished { total: u64 },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sent {
    pub(super) start: u64,
    pub(super) count: u64,
    pub(super) key: String,
    /// The `BodyDigest` of the request in hexadecimal.
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
    /// Returns the line of `value`, including the line feed.
    pub(super) fn line(&mut self, value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
        let json = serde_json::to_vec(value)?;
        let checksum = self.checksum(&json);
        let line = [checksum.as_bytes(), b" ", &json, b"\n"].concat();
        self.0 = checksum;
        Ok(line)
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

    #[test]
    fn lines_are_read_only_in_their_order() {
        let (mut writer, mut reader) = (Chain::default(), Chain::default());
        let void = |start| Record::Void { start, count: 1 };
        let lines: Vec<_> = (0..3).map(|n| writer.line(&void(n)).unwrap()).collect();
        let mut skipping = reader.clone();
        for (n, line) in (0..).zip(&lines) {
            let json = reader.read(line).unwrap();
            assert_eq!(serde_json::from_slice::<Record>(json).unwrap(), void(n));
        }
        assert!(skipping.read(&lines[0]).is_some());
        assert!(skipping.read(&lines[2]).is_none(), "a line was skipped");
        assert!(skipping.read(&lines[1]).is_some());
    }

    #[test]
    fn changed_or_truncated_line_is_not_read() {
        let line = Chain::default().line(&Record::Token("ab".to_owned())).unwrap();
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
        let mut chain = Chain::default();
        let link = ImportedLink { id: "1".into(), shortlink: "a".into(), entrypoint: None };
        let sent = Sent { start: 0, count: 2, key: "k".into(), digest: "d".into(), at: 7 };
        let rejection =
            Rejection { start: 1, count: 1, fault: None, status: 409, code: Some("TAKEN".into()), message: None };
        let records = [
            Record::Token("t".into()),
            Record::Sent(sent),
            Record::Created { start: 0, links: vec![link] },
            Record::Refused(rejection),
            Record::Void { start: 1, count: 1 },
            Record::Abandoned { start: 1, count: 1 },
            Record::Finished { total: 2 },
        ];
        let text: Vec<_> =
            records.iter().map(|record| String::from_utf8(chain.line(record).unwrap()).unwrap()).collect();
        insta::assert_snapshot!(text.concat(), @r#"
    18c80926d5230f04 {"token":"t"}
    1e75ceae353f8f4c {"sent":{"start":0,"count":2,"key":"k","digest":"d","at":7}}
    0c43f129035dfccc {"created":{"start":0,"links":[{"id":"1","shortlink":"a"}]}}
    24a9f3aff7599188 {"refused":{"start":1,"count":1,"status":409,"code":"TAKEN"}}
    be1ac44e30600e0f {"void":{"start":1,"count":1}}
    3e787d0dc5a4bdb6 {"abandoned":{"start":1,"count":1}}
    cc32919b8cb29223 {"finished":{"total":2}}
    "#);
    }
}
