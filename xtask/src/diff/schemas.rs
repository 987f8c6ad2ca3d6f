//! Schemas in pairs: what is sent or read now against what was.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    change::{Change, Place},
    kinds::{Direction, Kind},
    side::{Kind as Form, Side, View, spelled},
};
use crate::model::{Additional, Choice, Facts, Form as Spelled, Object, Schema};
use crate::names::{Members, identifier};

/// Two components that stand for each other, and the way they travel.
pub(super) type Pair = (String, String, Direction);

/// The result of a comparison: its own changes, and the pairs that it leads to.
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
    /// The pairs that are still to be compared. A schema can lead to any number of others.
    open: Vec<Pair>,
}

/// The place of a comparison, and the direction of the value.
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

/// The words for something that is set, and no longer is: of a field, a parameter, a schema.
pub(super) type Flip = (Kind, Kind);

impl<'a> Schemas<'a> {
    pub(super) fn new(old: &'a Side, new: &'a Side) -> Self {
        Self { old, new, compared: BTreeMap::new(), met: <_>::default(), open: Vec::new() }
    }

    /// Compares two uses of schemas.
    pub(super) fn uses(&mut self, scope: &mut Scope, old: &Schema, new: &Schema, at: &At) {
        let (old, new) = (self.old.view(old), self.new.view(new));
        if let (Some(was), Some(now)) = (old.name.clone(), new.name.clone()) {
            if was != now && old.kind() != new.kind() {
                form(scope, &old, &new, at);
                return;
            }
            // Differences of the components are reported once, where they are compared; here, only those of this use.
            let differs = |of: fn(&Schema) -> Value| of(&old.site) != of(&new.site);
            facts(scope, &old, &new, at, (differs(nullable), differs(default)));
            limits(scope, &old.site.limits, &new.site.limits, at);
            literal(scope, &old.site.other, &new.site.other, at);
            if !self.replaced(scope, &was, &now, at) {
                self.pair(scope, was, now, at.direction);
            }
            return;
        }
        self.met.0.extend(old.name.clone());
        self.met.1.extend(new.name.clone());
        facts(scope, &old, &new, at, (true, true));
        if form(scope, &old, &new, at) || restriction(scope, &old, &new, at) {
            return;
        }
        // A component that became inline has changed once, however often it is used.
        let place = old.name.as_ref().map_or_else(|| at.place.clone(), |name| self.component(self.old, name));
        self.values(scope, &old, &new, &At { place, direction: at.direction });
    }

    fn component(&self, side: &Side, rust: &str) -> Place {
        let name = side.named().get(rust).cloned().unwrap_or_else(|| rust.to_owned());
        Place { schema: Some(name), item: rust.to_owned(), ..Place::default() }
    }

    /// Notes the pair, to be compared once.
    pub(super) fn pair(&mut self, scope: &mut Scope, was: String, now: String, direction: Direction) {
        let pair = (was.clone(), now.clone(), direction);
        scope.pairs.insert(pair.clone());
        self.met.0.insert(was.clone());
        self.met.1.insert(now.clone());
        if self.compared.contains_key(&pair) {
            return;
        }
        self.compared.insert(pair.clone(), Scope::default());
        self.open.push(pair);
    }

    /// Compares the pairs that were noted, and those that they lead to.
    pub(super) fn settle(&mut self) {
        while let Some((was, now, direction)) = self.open.pop() {
            let (old, new) = (self.old.view(&Schema::reference(&was)), self.new.view(&Schema::reference(&now)));
            let at = At { place: self.component(self.old, &was), direction };
            let mut found = Scope::default();
            let kinds = (Kind::SchemaDeprecated, Kind::SchemaUndeprecated);
            flipped(&mut found, old.facts.deprecated, new.facts.deprecated, &at, kinds);
            facts(&mut found, &old, &new, &at, (true, true));
            if !form(&mut found, &old, &new, &at) && !restriction(&mut found, &old, &new, &at) {
                self.values(&mut found, &old, &new, &at);
            }
            self.compared.insert((was, now, direction), found);
        }
    }

    /// Reports another component at the same place, if both are in both documents. Neither has changed.
    fn replaced(&self, scope: &mut Scope, was: &str, now: &str, at: &At) -> bool {
        let both = |name: &str| self.old.named().contains_key(name) && self.new.named().contains_key(name);
        if was == now || !both(was) || !both(now) {
            return false;
        }
        let mut trial = Schemas::new(self.old, self.new);
        trial.pair(&mut Scope::default(), was.to_owned(), now.to_owned(), at.direction);
        trial.settle();
        let alike = trial.compared.values().all(|scope| scope.changes.is_empty());
        let kind = if alike { Kind::SchemaReplaced } else { Kind::TypeChanged };
        let quoted = |name: &str| format!("`{name}`");
        scope.changes.push(at.change(kind).between(quoted(was), quoted(now)));
        true
    }

    /// Compares what two schemas allow.
    fn values(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        enums(scope, old, new, at);
        limits(scope, &old.facts.limits, &new.facts.limits, at);
        literal(scope, &old.facts.other, &new.facts.other, at);
        match (&old.facts.form, &new.facts.form) {
            (Spelled::List(was), Spelled::List(now)) => self.uses(scope, was, now, &at.inside("[]")),
            (Spelled::Object(_), Spelled::Object(_)) if old.kind() == Form::Map => self.further(scope, old, new, at),
            (Spelled::Object(_), Spelled::Object(_)) => self.object(scope, old, new, at),
            (Spelled::Choice(was), Spelled::Choice(now)) => self.choice(scope, was, now, at),
            _ => {}
        }
    }

    fn object(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        let (Some(was), Some(now)) = (old.facts.object(), new.facts.object()) else { return };
        let names = |view: &View| -> BTreeMap<String, String> {
            let mut members = Members::of_model();
            view.facts.properties().map(|(name, _)| (name.clone(), identifier(&members.add(name)))).collect()
        };
        let (old_names, new_names) = (names(old), names(new));
        for (name, value) in &was.properties {
            let at = At { place: at.place.property(name, &old_names[name]), direction: at.direction };
            match now.properties.get(name) {
                None => scope.changes.push(at.change(Kind::FieldRemoved)),
                Some(other) => {
                    // Programs do not send what only the API sets.
                    if at.direction == Direction::Read || !other.read_only {
                        let kinds = (Kind::FieldBecameRequired, Kind::FieldBecameOptional);
                        flipped(scope, was.required.contains(name), now.required.contains(name), &at, kinds);
                    }
                    field(scope, value, other, &at);
                    self.uses(scope, value, other, &at);
                }
            }
        }
        for name in now.properties.keys().filter(|name| !was.properties.contains_key(*name)) {
            let at = At { place: at.place.property(name, &new_names[name]), direction: at.direction };
            let is_required = now.required.contains(name) && !now.properties[name].read_only;
            let kind = if is_required || now.required.contains(name) && at.direction == Direction::Read {
                Kind::RequiredFieldAdded
            } else {
                Kind::FieldAdded
            };
            scope.changes.push(at.change(kind));
        }
        // Names without a property are required all the same.
        let unknown = |object: &'_ Object| -> BTreeSet<String> {
            object.required.iter().filter(|name| !object.properties.contains_key(*name)).cloned().collect()
        };
        let (old_unknown, new_unknown) = (unknown(was), unknown(now));
        let gone = old_unknown.difference(&new_unknown).filter(|name| !now.properties.contains_key(*name));
        let come = new_unknown.difference(&old_unknown);
        scope
            .changes
            .extend(gone.chain(come).map(|name| at.change(Kind::NotCompared).about(format!("required: {name}"))));
        self.further(scope, old, new, at);
        if was.choices.len() == now.choices.len() {
            was.choices.iter().zip(&now.choices).for_each(|(was, now)| self.choice(scope, was, now, at));
        } else {
            let keywords = was.choices.iter().chain(&now.choices).map(|choice| choice.keyword);
            let keywords: BTreeSet<&str> = keywords.collect();
            scope.changes.extend(keywords.into_iter().map(|keyword| at.change(Kind::NotCompared).about(keyword)));
        }
    }

    /// Compares the properties beyond those with names.
    fn further(&mut self, scope: &mut Scope, old: &View, new: &View, at: &At) {
        let (Some(was), Some(now)) = (old.facts.object(), new.facts.object()) else { return };
        match (&was.additional, &now.additional) {
            (Additional::Forbidden, Additional::Forbidden) => {}
            (_, Additional::Forbidden) => scope.changes.push(at.change(Kind::FurtherPropertiesForbidden)),
            (Additional::Forbidden, _) => scope.changes.push(at.change(Kind::FurtherPropertiesAllowed)),
            (Additional::Of(was), Additional::Of(now)) => self.uses(scope, was, now, &at.inside("{}")),
            _ => {}
        }
    }

    /// Compares alternatives, which are matched by their descriptions.
    fn choice(&mut self, scope: &mut Scope, old: &Choice, new: &Choice, at: &At) {
        fn described<'a>(side: &Side, choice: &'a Choice) -> BTreeMap<(String, usize), &'a Schema> {
            let mut described = BTreeMap::new();
            for alternative in &choice.alternatives {
                let words = side.view(alternative).describe();
                // Of several with the same description, each is compared with its peer.
                let index = (0..).find(|index| !described.contains_key(&(words.clone(), *index))).unwrap_or_default();
                described.insert((words, index), alternative);
            }
            described
        }
        let (was, now) = (described(self.old, old), described(self.new, new));
        for (form, value) in &was {
            match now.get(form) {
                Some(other) => self.uses(scope, value, other, &at.inside(&format!("({})", form.0))),
                None => scope.changes.push(at.change(Kind::AlternativeRemoved).about(&form.0)),
            }
        }
        for form in now.keys().filter(|form| !was.contains_key(*form)) {
            scope.changes.push(at.change(Kind::AlternativeAdded).about(&form.0));
        }
        if old.discriminator != new.discriminator {
            scope.changes.push(at.change(Kind::NotCompared).about("discriminator"));
        }
    }
}

/// Compares the facts of a field that do not depend on its type.
fn field(scope: &mut Scope, old: &Schema, new: &Schema, at: &At) {
    flipped(scope, old.deprecated, new.deprecated, at, (Kind::FieldDeprecated, Kind::FieldUndeprecated));
    flipped(scope, old.read_only, new.read_only, at, (Kind::BecameReadOnly, Kind::BecameWritable));
    flipped(scope, old.write_only, new.write_only, at, (Kind::BecameWriteOnly, Kind::BecameReadable));
}

pub(super) fn flipped(scope: &mut Scope, was: bool, now: bool, at: &At, (set, unset): Flip) {
    match (was, now) {
        (false, true) => scope.changes.push(at.change(set)),
        (true, false) => scope.changes.push(at.change(unset)),
        _ => {}
    }
}

fn nullable(schema: &Schema) -> Value {
    json!(schema.nullable)
}

fn default(schema: &Schema) -> Value {
    schema.default.clone().unwrap_or_default()
}

/// Compares null and the default, which may stand beside a reference; each only if it is reported here.
fn facts(scope: &mut Scope, old: &View, new: &View, at: &At, (null_here, default_here): (bool, bool)) {
    if null_here {
        let kinds = (Kind::BecameNullable, Kind::BecameNotNullable);
        flipped(scope, old.facts.nullable, new.facts.nullable, at, kinds);
    }
    if default_here {
        let (was, now) = (default(&old.facts), default(&new.facts));
        let kind = match (was.is_null(), now.is_null()) {
            (true, false) => Kind::DefaultAdded,
            (false, true) => Kind::DefaultRemoved,
            (false, false) if was != now => Kind::DefaultChanged,
            _ => return,
        };
        scope.changes.push(at.change(kind).between(code(&was), code(&now)));
    }
}

/// Compares types and formats; returns whether they differ so much that nothing else can be compared.
fn form(scope: &mut Scope, old: &View, new: &View, at: &At) -> bool {
    let (was, now) = (old.kind(), new.kind());
    let format = |view: &View| view.facts.format().map_or(Value::Null, |format| json!(format));
    let (was_format, now_format) = (format(old), format(new));
    // Free-form is another type in Rust than an object of known fields; an empty component is not free-form.
    let at_root = at.place.operation.is_some();
    let structured = was == now && !at_root && old.is_free_form() != new.is_free_form();
    let kind = match (was, now) {
        (Form::Integer, Form::Integer)
            if was_format != now_format && (was_format == "uint64" || now_format == "uint64") =>
        {
            Some(Kind::TypeChanged)
        }
        (Form::Integer, Form::Integer) if was_format != now_format => {
            Some(if now_format == "int64" { Kind::TypeWidened } else { Kind::TypeNarrowed })
        }
        (Form::Integer, Form::Number) => Some(Kind::TypeWidened),
        (Form::Number, Form::Integer) => Some(Kind::TypeNarrowed),
        _ if structured || was != now => Some(Kind::TypeChanged),
        _ => None,
    };
    if let Some(kind) = kind {
        scope.changes.push(at.change(kind).between(old.describe_fully(), new.describe_fully()));
        return true;
    }
    let kind = match (was_format.is_null(), now_format.is_null()) {
        (true, false) => Kind::FormatAdded,
        (false, true) => Kind::FormatRemoved,
        (false, false) if was_format != now_format => Kind::FormatChanged,
        _ => return false,
    };
    scope.changes.push(at.change(kind).between(code(&was_format), code(&now_format)));
    false
}

/// Returns true if a plain value became an enum, or the other way around.
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

/// Compares keywords that the model does not know: whether they differ is all that can be said.
pub(super) fn literal(scope: &mut Scope, old: &Facts, new: &Facts, at: &At) {
    let keywords: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for keyword in keywords.into_iter().filter(|keyword| old.get(*keyword) != new.get(*keyword)) {
        scope.changes.push(at.change(Kind::NotCompared).about(keyword));
    }
}

/// The limits that leave less room the higher they are.
const LOWER: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
/// The limits that leave less room the lower they are.
const UPPER: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
/// Limits of which one cannot say which of two leaves less room.
const OTHER: [&str; 3] = ["pattern", "multipleOf", "uniqueItems"];

fn limits(scope: &mut Scope, old: &Facts, new: &Facts, at: &At) {
    let kinds = [Kind::ConstraintTightened, Kind::ConstraintRelaxed, Kind::ConstraintChanged];
    for (names, higher) in [&LOWER[..], &UPPER[..], &OTHER[..]].into_iter().zip(kinds) {
        for name in names {
            let (was, now) = (old.get(*name).unwrap_or(&Value::Null), new.get(*name).unwrap_or(&Value::Null));
            limit(scope, name, was, now, higher, at);
        }
    }
}

/// `higher` is the kind of the change if the limit rises.
pub(super) fn limit(scope: &mut Scope, name: &str, was: &Value, now: &Value, higher: Kind, at: &At) {
    // Proto documents write 64-bit limits as text.
    let number = |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse().ok());
    let kind = match (number(was), number(now)) {
        (Some(was), Some(now)) if was == now => return,
        (Some(was), Some(now)) if higher != Kind::ConstraintChanged => {
            if (now > was) == (higher == Kind::ConstraintTightened) {
                Kind::ConstraintTightened
            } else {
                Kind::ConstraintRelaxed
            }
        }
        _ if was == now => return,
        _ if was.is_null() => Kind::ConstraintTightened,
        _ if now.is_null() => Kind::ConstraintRelaxed,
        _ => Kind::ConstraintChanged,
    };
    let shown = |value: &Value| if value.is_null() { "none".into() } else { format!("`{}`", spelled(value)) };
    scope.changes.push(at.change(kind).about(name).between(shown(was), shown(now)));
}

fn one_of(values: &[String]) -> String {
    let quoted: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    format!("one of {}", quoted.join(", "))
}

fn code(value: &Value) -> String {
    if value.is_null() { String::new() } else { format!("`{}`", spelled(value)) }
}
