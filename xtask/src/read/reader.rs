//! The reader: places, references, and reports.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::model::{Facts, Requirement, Schema, Unsupported};
use crate::source::{entries, escaped, text, unescaped};

/// The pointer of the named schemas.
pub(super) const SCHEMAS: &str = "/components/schemas/";
/// The most references in a row; more are a circle.
pub(super) const LONGEST_CHAIN: usize = 32;
/// Keywords under which there are values and not references.
const VALUES: [&str; 5] = ["const", "default", "enum", "example", "examples"];

/// A place in the document.
#[derive(Debug, Clone, Default)]
pub(super) struct At {
    /// A JSON pointer.
    pub(super) pointer: String,
    /// The place in words.
    pub(super) place: String,
}

impl At {
    /// A part, with the same words.
    pub(super) fn part(&self, keys: &[&str]) -> Self {
        let pointer = keys.iter().fold(self.pointer.clone(), |pointer, key| format!("{pointer}/{}", escaped(key)));
        Self { pointer, place: self.place.clone() }
    }

    /// The same place, with more words.
    pub(super) fn named(mut self, words: &str) -> Self {
        self.place.push_str(words);
        self
    }

    /// The part at a keyword of a schema.
    pub(super) fn under(&self, keyword: &str) -> Self {
        self.part(&[keyword]).named(&format!(".{keyword}"))
    }
}

pub(super) struct Reader<'a> {
    pub(super) document: &'a Value,
    /// The names of schemas that are inside of others, but referred to, by pointer; and the pointers by name.
    pub(super) names: BTreeMap<String, String>,
    pub(super) pointers: BTreeMap<String, String>,
    /// Those that references have led to.
    pub(super) referred: BTreeSet<String>,
    /// The named schemas that were read.
    pub(super) done: BTreeMap<String, Schema>,
    /// The named schemas that are being read, so that a circle is found.
    pub(super) open: Vec<String>,
    pub(super) unsupported: BTreeSet<Unsupported>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        let mut targets = BTreeSet::new();
        references(document, &mut targets);
        let known = entries(&document["components"], "schemas");
        let mut taken: BTreeSet<String> = known.map(|(name, _)| name.clone()).collect();
        let (mut names, mut pointers) = (BTreeMap::new(), BTreeMap::new());
        for pointer in targets {
            let mut name = name_of(&pointer);
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            pointers.insert(name.clone(), pointer.clone());
            names.insert(pointer, name);
        }
        let (referred, done, open, unsupported) = Default::default();
        Self { document, names, pointers, referred, done, open, unsupported }
    }

    pub(super) fn report(&mut self, place: &str, why: impl Into<String>) {
        self.unsupported.insert(Unsupported { place: place.to_owned(), why: why.into() });
    }

    /// The name of the schema that a reference leads to.
    pub(super) fn target(&mut self, target: &str, at: &At) -> Result<String> {
        let (_, pointer) = self.find(target, &at.place)?;
        if let Some(name) = pointer.strip_prefix(SCHEMAS).filter(|name| !name.contains('/')) {
            return Ok(unescaped(name));
        }
        let name = self.names.get(&pointer).cloned().context("a reference was not found in advance")?;
        self.referred.insert(name.clone());
        Ok(name)
    }

    /// The value that a reference leads to, and its pointer.
    fn find(&self, target: &str, place: &str) -> Result<(&'a Value, String)> {
        let Some(pointer) = canonical(target) else {
            bail!("{place} refers to `{target}` in another file; bundle the document into one file first");
        };
        let found = self.document.pointer(&pointer);
        let found = found.with_context(|| format!("{place} refers to `{target}`, which is not in the document"))?;
        Ok((found, pointer))
    }

    /// Follows references to a part of an operation. Keywords beside the reference count more.
    pub(super) fn follow(&self, raw: &Value, mut at: At) -> Result<(Facts, At)> {
        let mut facts = object(raw, &at.place)?.clone();
        for _ in 0..LONGEST_CHAIN {
            let Some(Value::String(target)) = facts.get("$ref").cloned() else { return Ok((facts, at)) };
            let (found, pointer) = self.find(&target, &at.place)?;
            facts.remove("$ref");
            for (keyword, value) in object(found, &at.place)? {
                facts.entry(keyword.clone()).or_insert_with(|| value.clone());
            }
            at.pointer = pointer;
        }
        bail!("{}: circular references", at.place)
    }
}

/// The object at a place.
pub(super) fn object<'a>(raw: &'a Value, place: &str) -> Result<&'a Facts> {
    raw.as_object().with_context(|| format!("{place} must be an object"))
}

pub(super) fn take_text(facts: &mut Facts, keyword: &str) -> Option<String> {
    facts.remove(keyword)?.as_str().map(str::to_owned)
}

pub(super) fn take_flag(facts: &mut Facts, keyword: &str) -> bool {
    facts.remove(keyword).is_some_and(|value| value == true)
}

pub(super) fn take_map(facts: &mut Facts, keyword: &str) -> Facts {
    match facts.remove(keyword) {
        Some(Value::Object(map)) => map,
        _ => Facts::new(),
    }
}

/// Takes the extensions.
pub(super) fn take_marks(facts: &mut Facts) -> Facts {
    let (marks, others) = std::mem::take(facts).into_iter().partition(|(keyword, _)| keyword.starts_with("x-"));
    *facts = others;
    marks
}

/// The texts of a list.
pub(super) fn texts(list: Option<&Value>) -> impl Iterator<Item = String> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned)
}

/// The URLs of servers, with the defaults of their variables.
pub(super) fn servers(servers: Option<&Value>) -> Vec<String> {
    let url = |server: &Value| {
        let variables = entries(server, "variables").filter_map(|(name, one)| Some((name, text(one, "default")?)));
        let url = text(server, "url")?.to_owned();
        Some(variables.fold(url, |url, (name, default)| url.replace(&format!("{{{name}}}"), default)))
    };
    servers.and_then(Value::as_array).into_iter().flatten().filter_map(url).collect()
}

pub(super) fn requirements(security: Option<&Value>) -> Option<Vec<Requirement>> {
    let scopes = |(name, scopes): (&String, &Value)| (name.clone(), texts(Some(scopes)).collect());
    let requirement = |schemes: &Facts| schemes.iter().map(scopes).collect();
    Some(security?.as_array()?.iter().filter_map(Value::as_object).map(requirement).collect())
}

/// Collects the pointers of references to schemas that are inside of others.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(facts) => {
            if let Some(pointer) = text(value, "$ref").and_then(canonical) {
                let tokens: Vec<&str> = pointer.split('/').skip(1).collect();
                let is_shared = matches!(tokens.as_slice(), ["components", _, _] | ["paths", _]);
                if !is_shared {
                    found.insert(pointer);
                }
            }
            let inner = facts.iter().filter(|(keyword, inner)| {
                // A property may have the name of a keyword.
                !VALUES.contains(&keyword.as_str()) || inner.get("$ref").is_some() || inner.get("properties").is_some()
            });
            inner.for_each(|(_, inner)| references(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, found)),
        _ => {}
    }
}

/// The pointer of a reference into the same document.
fn canonical(target: &str) -> Option<String> {
    let pointer = target.strip_prefix('#').filter(|pointer| pointer.starts_with('/'))?;
    Some(percent_encoding::percent_decode_str(pointer).decode_utf8_lossy().into_owned())
}

/// A name for the target of a pointer, of the parts of it that are not keywords.
fn name_of(pointer: &str) -> String {
    const KEYWORDS: [&str; 10] =
        ["", "components", "schemas", "paths", "properties", "items", "schema", "content", "$defs", "application/json"];
    let parts: Vec<String> =
        pointer.split('/').map(unescaped).filter(|part| !KEYWORDS.contains(&part.as_str())).collect();
    parts.join("_").chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect()
}
