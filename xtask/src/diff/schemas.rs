//! Schemas in pairs: what is sent or read now against what was.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    change::{Change, Direction, Place},
    kinds::Kind,
    limits,
    side::Side,
    view::{Form, View, spelled},
};
use crate::names::{Members, identifier};

/// Two components that stand for each other, and the way they travel.
pub(super) type Pair = (String, String, Direction);

/// What a comparison finds: changes of its own, and the pairs that it leads to.
#[derive(Default)]
pub(super) struct Scope {
    pub(super) changes: Vec<Change>,
    pub(super) pairs: BTreeSet<Pair>,
}

/// All comparisons of components, each done once however often it is met.
pub(super) struct Schemas<'a> {
    pub(super) old: &'a Side,
    pub(super) new: &'a Side,
    pub(super) compared: BTreeMap<Pair, Scope>,
    /// The components that were met, by name, of either side.
    pub(super) met: (BTreeSet<String>, BTreeSet<String>),
}

/// Where a comparison is, and which way the value travels.
#[derive(Clone)]
pub(super) struct At {
    pub(super) place: Place,
    pub(super) direction: Direction,
}

impl At {
    pub(super) fn change(&self, kind: Kind) -> Change {
        Change::new(kind, &self.place, self.direction)
    }

    fn inside(&self, brackets: &str) -> Self {
        Self { place: self.place.inside(brackets), direction: self.direction }
    }
}

/// The words for something that is deprecated, and no longer is: of a field, a parameter, a schema.
pub(super) type Deprecation = (Kind, Kind);

impl<'a> Schemas<'a> {
    pub(super) fn new(old: &'a Side, new: &'a Side) -> Self {
        Self { old, new, compared: BTreeMap::new(), met: <_>::default() }
    }

    /// Compares two uses of schemas.
    pub(super) fn uses(&mut self, scope: &mut Scope, old: &Value, new: &Value, at: &At) {
        let (old, new) = (self.old.view(old), self.new.view(new));
        if let (Some(was), Some(now)) = (old.name.clone(), new.name.clone()) {
            if was != now && old.form() != new.form() {
                form(scope, &old, &new, at);
                return;
            }
            // What the components say is told where they are compared; here, what this use adds.
            facts(scope, &old, &new, at, |key| old.site(key) != new.site(key));
            if !self.replaced(scope, &was, &now, at) {
                self.pair(scope, was, now, at.direction);
            }
            return;
        }
        self.met.0.extend(old.name.clone());
        self.met.1.extend(new.name.clone());
        facts(scope, &old, &new, at, |_| true);
        if form(scope, &old, &new, at) || restriction(scope, &old, &new, at) {
            return;
        }
        // What was a component and is written in place has changed once, however often it is used.
        let place = old.name.as_ref().map_or_else(|| at.place.clone(), |name| self.component(self.old, name));
        self.values(scope, &old, &new, &At { place, direction: at.direction });
    }

    fn component(&self, side: &Side, rust: &str) -> Place {
        let name = side.named().get(rust).cloned().unwrap_or_else(|| rust.to_owned());
        Place { schema: Some(name), item: rust.to_owned(), ..Place::default() }
    }

    /// Notes the pair, and compares it unless that is done already.
    pub(super) fn pair(&mut self, scope: &mut Scope, was: String, now: String, direction: Direction) {
        let pair = (was.clone(), now.clone(), direction);
        scope.pairs.insert(pair.clone());
        self.met.0.insert(was.clone());
        self.met.1.insert(now.clone());
        if self.compared.contains_key(&pair) {
            return;
        }
        // Noted before it is compared, so that a schema that holds itself comes to an end.
        self.compared.insert(pair.clone(), Scope::default());
        let (old, new) = (self.old.view(self.old.schema(&was)), self.new.view(self.new.schema(&now)));
        let at = At { place: self.component(self.old, &was), direction };
        let mut found = Scope::default();
        deprecation(&mut found, &old, &new, &at, (Kind::SchemaDeprecated, Kind::SchemaUndeprecated));
        facts(&mut found, &old, &new, &at, |_| true);
        if !form(&mut found, &old, &new, &at) && !restriction(&mut found, &old, &new, &at) {
            self.values(&mut found, &old, &new, &at);
        }
        self.compared.insert(pair, found);
    }

    /// Another component at the same place, where both are in both documents: that is no change of either.
    fn replaced(&self, scope: &mut Scope, was: &str, now: &str, at: &At) -> bool {
        let both = |name: &str| self.old.named().contains_key(name) && self.new.named().contains_key(name);
        if was == now || !both(was) || !both(now) {
            return false;
        }
        let mut trial = Schemas::new(self.old, self.new);
        trial.pair(&mut Scope::default(), was.to_owned(), now.to_owned(), at.direction);
        let alike = trial.compared.values().all(|scope| scope.changes.is_empty());
        let kind = if alike { Kind::SchemaReplaced } else { Kind::TypeChanged };
        let quoted = |name: &str| format!("`{name}`");
        scope.changes.push(at.change(kind).between(quoted(was), quoted(now)));
        true
    }

    /// Compares what two schemas allow.
    fn values(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        enums(scope, old, new, at);
        limits::compare(scope, old, new, at);
        match old.form() {
            Form::List => self.uses(scope, old.fact("items"), new.fact("items"), &at.inside("[]")),
            Form::Map => {
                self.uses(scope, old.fact("additionalProperties"), new.fact("additionalProperties"), &at.inside("{}"));
            }
            Form::Object => self.object(scope, old, new, at),
            Form::Choice => self.choice(scope, old, new, at),
            _ => {}
        }
    }

    fn object(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        let (was, now) = (old.properties(), new.properties());
        let names = |view: &View| -> BTreeMap<String, String> {
            let mut members = Members::of_model();
            view.properties().keys().map(|name| (name.clone(), identifier(&members.add(name)))).collect()
        };
        let (old_names, new_names) = (names(old), names(new));
        for (name, value) in &was {
            let at = At { place: at.place.property(name, &old_names[name]), direction: at.direction };
            match now.get(name) {
                None => scope.changes.push(at.change(Kind::FieldRemoved)),
                Some(other) => {
                    match (old.requires(name), new.requires(name)) {
                        (false, true) => scope.changes.push(at.change(Kind::FieldBecameRequired)),
                        (true, false) => scope.changes.push(at.change(Kind::FieldBecameOptional)),
                        _ => {}
                    }
                    field(scope, &self.old.view(value), &self.new.view(other), &at);
                    self.uses(scope, value, other, &at);
                }
            }
        }
        for name in now.keys().filter(|name| !was.contains_key(*name)) {
            let at = At { place: at.place.property(name, &new_names[name]), direction: at.direction };
            let kind = if new.requires(name) { Kind::RequiredFieldAdded } else { Kind::FieldAdded };
            scope.changes.push(at.change(kind));
        }
        self.further(scope, old, new, at);
    }

    /// What an object may hold beyond its properties.
    fn further(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        let closed = |view: &View| view.fact("x-closed") == &Value::Bool(true);
        match (closed(old), closed(new)) {
            (false, true) => scope.changes.push(at.change(Kind::FurtherPropertiesForbidden)),
            (true, false) => scope.changes.push(at.change(Kind::FurtherPropertiesAllowed)),
            _ => {
                let (was, now) = (old.fact("additionalProperties"), new.fact("additionalProperties"));
                if was.is_object() && now.is_object() {
                    self.uses(scope, was, now, &at.inside("{}"));
                }
            }
        }
    }

    /// Alternatives are told apart by what they describe.
    fn choice(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        let forms = |side: &Side, view: &View| -> BTreeMap<String, Value> {
            view.alternatives().into_iter().map(|value| (side.view(&value).describe(), value)).collect()
        };
        let (was, now) = (forms(self.old, old), forms(self.new, new));
        for (form, value) in &was {
            match now.get(form) {
                Some(other) => self.uses(scope, value, other, &at.inside(&format!("({form})"))),
                None => scope.changes.push(at.change(Kind::AlternativeRemoved).about(form)),
            }
        }
        for form in now.keys().filter(|form| !was.contains_key(*form)) {
            scope.changes.push(at.change(Kind::AlternativeAdded).about(form));
        }
    }
}

/// What a field says of itself, whatever its type.
fn field(scope: &mut Scope, old: &View, new: &View, at: &At) {
    deprecation_of_use(scope, old, new, at, (Kind::FieldDeprecated, Kind::FieldUndeprecated));
    for (key, set, unset) in [
        ("readOnly", Kind::BecameReadOnly, Kind::BecameWritable),
        ("writeOnly", Kind::BecameWriteOnly, Kind::BecameReadable),
    ] {
        match (old.site(key) == &json!(true), new.site(key) == &json!(true)) {
            (false, true) => scope.changes.push(at.change(set)),
            (true, false) => scope.changes.push(at.change(unset)),
            _ => {}
        }
    }
}

/// Deprecation of a component.
fn deprecation(scope: &mut Scope, old: &View, new: &View, at: &At, kinds: Deprecation) {
    flipped(scope, old.fact("deprecated"), new.fact("deprecated"), at, kinds);
}

/// Deprecation of a field or parameter.
pub(super) fn deprecation_of_use(scope: &mut Scope, old: &View, new: &View, at: &At, kinds: Deprecation) {
    flipped(scope, old.site("deprecated"), new.site("deprecated"), at, kinds);
}

pub(super) fn flipped(scope: &mut Scope, was: &Value, now: &Value, at: &At, (set, unset): Deprecation) {
    match (was == &json!(true), now == &json!(true)) {
        (false, true) => scope.changes.push(at.change(set)),
        (true, false) => scope.changes.push(at.change(unset)),
        _ => {}
    }
}

/// Null and default, which a use may say beside a reference.
fn facts(scope: &mut Scope, old: &View, new: &View, at: &At, told_here: impl Fn(&str) -> bool) {
    if told_here("nullable") {
        match (old.fact("nullable") == &json!(true), new.fact("nullable") == &json!(true)) {
            (false, true) => scope.changes.push(at.change(Kind::BecameNullable)),
            (true, false) => scope.changes.push(at.change(Kind::BecameNotNullable)),
            _ => {}
        }
    }
    if told_here("default") {
        let (was, now) = (old.fact("default"), new.fact("default"));
        let kind = match (was.is_null(), now.is_null()) {
            (true, false) => Kind::DefaultAdded,
            (false, true) => Kind::DefaultRemoved,
            (false, false) if was != now => Kind::DefaultChanged,
            _ => return,
        };
        scope.changes.push(at.change(kind).between(code(was), code(now)));
    }
}

/// Compares types and formats; says whether they differ so much that nothing else can be compared.
fn form(scope: &mut Scope, old: &View, new: &View, at: &At) -> bool {
    let (was, now) = (old.form(), new.form());
    let (was_format, now_format) = (old.fact("format"), new.fact("format"));
    // Free-form is another type in Rust than an object of known fields; an empty component is not free-form.
    let free = |view: &View, form: Form| form == Form::Object && view.name.is_none() && view.properties().is_empty();
    let at_root = at.place.operation.is_some();
    let structured = was == now && !at_root && free(old, was) != free(new, now);
    let kind = match (was, now) {
        (Form::Integer, Form::Integer) if was_format != now_format => {
            Some(if now_format == "int64" { Kind::TypeWidened } else { Kind::TypeNarrowed })
        }
        (Form::Integer, Form::Number) => Some(Kind::TypeWidened),
        (Form::Number, Form::Integer) => Some(Kind::TypeNarrowed),
        _ if structured || was != now => Some(Kind::TypeChanged),
        _ => None,
    };
    if let Some(kind) = kind {
        scope.changes.push(at.change(kind).between(old.describe(), new.describe()));
        return true;
    }
    let kind = match (was_format.is_null(), now_format.is_null()) {
        (true, false) => Kind::FormatAdded,
        (false, true) => Kind::FormatRemoved,
        (false, false) if was_format != now_format => Kind::FormatChanged,
        _ => return false,
    };
    scope.changes.push(at.change(kind).between(code(was_format), code(now_format)));
    false
}

/// Whether a plain value has become one of an enum, or the other way round.
fn restriction(scope: &mut Scope, old: &View, new: &View, at: &At) -> bool {
    let change = match (old.values(), new.values()) {
        (None, Some(now)) => at.change(Kind::ValuesRestricted).between("", one_of(&now)),
        (Some(was), None) => at.change(Kind::ValuesUnrestricted).between(one_of(&was), ""),
        _ => return false,
    };
    scope.changes.push(change);
    true
}

fn enums(scope: &mut Scope, old: &View, new: &View, at: &At) {
    let (was, now) = (old.values().unwrap_or_default(), new.values().unwrap_or_default());
    let gone = was.iter().filter(|value| !now.contains(value));
    scope.changes.extend(gone.map(|value| at.change(Kind::EnumValueRemoved).about(value)));
    let added = now.iter().filter(|value| !was.contains(value));
    scope.changes.extend(added.map(|value| at.change(Kind::EnumValueAdded).about(value)));
}

fn one_of(values: &[String]) -> String {
    let quoted: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    format!("one of {}", quoted.join(", "))
}

fn code(value: &Value) -> String {
    if value.is_null() { String::new() } else { format!("`{}`", spelled(value)) }
}
