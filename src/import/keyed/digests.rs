//! Digests of the content of a row, to detect what changed.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{CreateLinkRequest, batch::CallDigest};

/// The properties of the redirect step.
const TARGET: [&str; 2] = ["destination", "conversionTracking"];

/// The properties that `LinksApi::update` accepts under the same name; true if it can also clear them.
pub(super) const OPTIONS: [(&str, bool); 9] = [
    ("directoryId", true),
    ("expiredDestination", true),
    ("expiresAt", true),
    ("fallbackDestination", false),
    ("name", false),
    ("purpose", false),
    ("qrcodeEnabled", false),
    ("qrcodeTemplateId", true),
    ("tags", true),
];

/// Not content of the link.
const IGNORED: [&str; 1] = ["waitForQrcode"];

/// The digests of a row, by how the API can change its properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Digests {
    pub(super) target: u64,
    pub(super) options: u64,
    /// All other properties, which cannot be changed.
    pub(super) fixed: u64,
}

impl Digests {
    pub(super) fn of(request: &CreateLinkRequest) -> serde_json::Result<Self> {
        let mut fixed = object(request)?;
        for name in IGNORED {
            fixed.remove(name);
        }
        let target = take(&mut fixed, TARGET.into_iter());
        let options = take(&mut fixed, OPTIONS.iter().map(|(name, _)| *name));
        Ok(Self { target: digest(target), options: digest(options), fixed: digest(fixed) })
    }
}

/// Returns a request as a JSON object.
pub(super) fn object(request: &CreateLinkRequest) -> serde_json::Result<Map<String, Value>> {
    serde_json::to_value(request).map(|value| match value {
        Value::Object(object) => object,
        _ => Map::new(),
    })
}

fn take<'a>(object: &mut Map<String, Value>, names: impl Iterator<Item = &'a str>) -> Map<String, Value> {
    names.filter_map(|name| object.remove_entry(name)).collect()
}

fn digest(object: Map<String, Value>) -> u64 {
    CallDigest::of(Value::Object(object).to_string().as_bytes()).short()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_is_in_one_digest() {
        let base = CreateLinkRequest::new("https://a.example").name("a").tags(["x"]).metadata([("sku", "1")]);
        let of = |request: &CreateLinkRequest| Digests::of(request).unwrap();
        let changed = |request: CreateLinkRequest| {
            let (old, new) = (of(&base), of(&request));
            (old.target != new.target, old.options != new.options, old.fixed != new.fixed)
        };
        assert_eq!(changed(base.clone().wait_for_qrcode(true)), (false, false, false));
        assert_eq!(
            changed({
                let mut request = base.clone();
                request.destination = "https://b.example".into();
                request
            }),
            (true, false, false)
        );
        assert_eq!(changed(base.clone().conversion_tracking(true)), (true, false, false));
        assert_eq!(changed(base.clone().name("b")), (false, true, false));
        assert_eq!(changed(base.clone().tags(["x", "y"])), (false, true, false));
        assert_eq!(changed(base.clone().shortlink("b")), (false, false, true));
        assert_eq!(changed(base.clone().metadata([("sku", "2")])), (false, false, true));
    }
}
