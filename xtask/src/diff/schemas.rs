//! The comparison of schemas, in pairs of the old and the new one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    change::Place,
    kinds::{Direction, Kind},
    side::{Kind as Form, Side, View, written},
    site::{Pair, Scope, Site, pairs},
};
use crate::{
    model::{Additional, Choice, Facts, Form as Model, Object, Schema},
    names::{Members, identifier},
};

/// All comparisons of components, each done once for a direction.
pub(super) struct Schemas<'a> {
    pub(super) old: &'a Side,
    pub(super) new: &'a Side,
    pub(super) compared: BTreeMap<Pair, Scope>,
    /// The components that uses refer to, by name, of either side.
    pub(super) met: (BTreeSet<String>, BTreeSet<String>),
    /// The pairs that are still to be compared. A schema can lead to any number of others.
    open: Vec<Pair>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(old: &'a Side, new: &'a Side) -> Self {
        Self { old, new, compared: BTreeMap::new(), met: <_>::default(), open: Vec::new() }
    }

    /// Compares two uses of schemas.
    pub(super) fn uses(&mut self, at: &mut Site<'_>, old: &Schema, new: &Schema) {
        let (was, now) = (self.old.view(old), self.new.view(new));
        let (Some(old_name), Some(new_name)) = (&was.name, &now.name) else {
            self.met.0.extend(was.name.clone());
            self.met.1.extend(now.name.clone());
            return self.views(at, &was, &now);
        };
        if old_name != new_name && was.kind() != now.kind() {
            form(at, &was, &now);
            return;
        }
        // Differences of the components are reported once, where they are compared; here, only those of this use.
        if old.nullable != new.nullable {
            nullable(at, &was, &now);
        }
        if old.default != new.default {
            default(at, &was, &now);
        }
        limits(at, &old.limits, &new.limits);
        at.literal(&old.other, &new.other);
        if !self.replaced(at, old_name, new_name) {
            let pair = (old_name.clone(), new_name.clone(), at.direction);
            at.scope.pairs.insert(pair.clone());
            self.pair(pair);
        }
    }

    /// Schedules the comparison of a pair, once.
    pub(super) fn pair(&mut self, pair: Pair) {
        self.met.0.insert(pair.0.clone());
        self.met.1.insert(pair.1.clone());
        if !self.compared.contains_key(&pair) {
            self.compared.insert(pair.clone(), Scope::default());
            self.open.push(pair);
        }
    }

    /// Compares the scheduled pairs, and those that they lead to.
    pub(super) fn settle(&mut self) {
        while let Some(pair) = self.open.pop() {
            let (old, new) = (Schema::reference(&pair.0), Schema::reference(&pair.1));
            let (old, new) = (self.old.view(&old), self.new.view(&new));
            let mut scope = Scope::default();
            let mut at = scope.at(self.component(&pair.0), pair.2);
            let kinds = (Kind::SchemaDeprecated, Kind::SchemaUndeprecated);
            at.flag(old.facts.deprecated, new.facts.deprecated, kinds);
            self.views(&mut at, &old, &new);
            self.compared.insert(pair, scope);
        }
    }

    fn component(&self, rust: &str) -> Place {
        let name = self.old.named.get(rust).map_or(rust, String::as_str);
        Place::schema(name, rust)
    }

    /// Reports another component at the same place, if both are in both documents. Neither has changed.
    fn replaced(&self, at: &mut Site<'_>, was: &str, now: &str) -> bool {
        let both = |name: &str| self.old.named.contains_key(name) && self.new.named.contains_key(name);
        if was == now || !both(was) || !both(now) {
            return false;
        }
        let mut trial = Schemas::new(self.old, self.new);
        trial.pair((was.to_owned(), now.to_owned(), at.direction));
        trial.settle();
        let alike = trial.compared.values().all(|scope| scope.changes.is_empty());
        let kind = if alike { Kind::SchemaReplaced } else { Kind::TypeChanged };
        at.report(kind).between(format!("`{was}`"), format!("`{now}`"));
        true
    }

    /// Compares two schemas that are not compared as components.
    fn views(&mut self, at: &mut Site<'_>, old: &View, new: &View) {
        nullable(at, old, new);
        default(at, old, new);
        if form(at, old, new) || restriction(at, old, new) {
            return;
        }
        // A component that became inline has changed once, however often it is used.
        let place = old.name.as_ref().map_or_else(|| at.place.clone(), |name| self.component(name));
        let at = &mut at.at(place);
        at.names(&values(old), &values(new), (Kind::EnumValueAdded, Kind::EnumValueRemoved));
        limits(at, &old.facts.limits, &new.facts.limits);
        at.literal(&old.facts.other, &new.facts.other);
        match (&old.facts.form, &new.facts.form) {
            (Model::List(was), Model::List(now)) => self.uses(&mut at.inside("[]"), was, now),
            (Model::Object(was), Model::Object(now)) => self.object(at, was, now),
            (Model::Choice(was), Model::Choice(now)) => self.choice(at, was, now),
            _ => {}
        }
    }

    fn object(&mut self, at: &mut Site<'_>, old: &Object, new: &Object) {
        let (old_names, new_names) = (rust_names(old), rust_names(new));
        for (name, was, now) in pairs(&old.properties, &new.properties) {
            let rust = old_names.get(name).unwrap_or_else(|| &new_names[name]);
            let mut at = at.property(name, rust);
            let (was_required, is_required) = (old.required.contains(name), new.required.contains(name));
            // Programs do not send read-only properties.
            let is_relevant = at.direction == Direction::Read || !now.is_some_and(|now| now.read_only);
            match (was, now) {
                (Some(was), Some(now)) => {
                    if is_relevant {
                        let kinds = (Kind::FieldBecameRequired, Kind::FieldBecameOptional);
                        at.flag(was_required, is_required, kinds);
                    }
                    at.flag(was.deprecated, now.deprecated, (Kind::FieldDeprecated, Kind::FieldUndeprecated));
                    at.flag(was.read_only, now.read_only, (Kind::FieldBecameReadOnly, Kind::FieldBecameWritable));
                    at.flag(was.write_only, now.write_only, (Kind::FieldBecameWriteOnly, Kind::FieldBecameReadable));
                    self.uses(&mut at, was, now);
                }
                _ => {
                    let is_required = is_required && is_relevant;
                    let added = if is_required { Kind::RequiredFieldAdded } else { Kind::FieldAdded };
                    at.flag(was.is_some(), now.is_some(), (added, Kind::FieldRemoved));
                }
            }
        }
        // Required names without a property.
        let unknown = |object: &Object| -> BTreeSet<String> {
            object.required.iter().filter(|name| !object.properties.contains_key(*name)).cloned().collect()
        };
        for name in unknown(old).symmetric_difference(&unknown(new)).filter(|name| !new.properties.contains_key(*name))
        {
            at.report(Kind::NotCompared).about(format!("required: {name}"));
        }
        match (&old.additional, &new.additional) {
            (Additional::Of(was), Additional::Of(now)) => self.uses(&mut at.inside("{}"), was, now),
            (was, now) => {
                let kinds = (Kind::FurtherPropertiesForbidden, Kind::FurtherPropertiesAllowed);
                at.flag(*was == Additional::Forbidden, *now == Additional::Forbidden, kinds);
            }
        }
        if old.choices.len() == new.choices.len() {
            old.choices.iter().zip(&new.choices).for_each(|(was, now)| self.choice(at, was, now));
        } else {
            let keywords: BTreeSet<&str> =
                old.choices.iter().chain(&new.choices).map(|choice| choice.keyword).collect();
            keywords.into_iter().for_each(|keyword| at.report(Kind::NotCompared).about(keyword));
        }
    }

    /// Compares alternatives, which are matched by their descriptions.
    fn choice(&mut self, at: &mut Site<'_>, old: &Choice, new: &Choice) {
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
        for ((words, _), was, now) in pairs(&described(self.old, old), &described(self.new, new)) {
            match (was, now) {
                (Some(was), Some(now)) => self.uses(&mut at.inside(&format!("({words})")), was, now),
                (Some(_), None) => at.report(Kind::AlternativeRemoved).about(words),
                (None, _) => at.report(Kind::AlternativeAdded).about(words),
            }
        }
        if old.discriminator != new.discriminator {
            at.report(Kind::NotCompared).about("discriminator");
        }
    }
}

/// The names of fields in Rust, by the properties.
fn rust_names(object: &Object) -> BTreeMap<&String, String> {
    let mut members = Members::of_model();
    object.properties.keys().map(|name| (name, identifier(&members.add(name)))).collect()
}

fn nullable(at: &mut Site<'_>, old: &View, new: &View) {
    at.flag(old.facts.nullable, new.facts.nullable, (Kind::BecameNullable, Kind::BecameNotNullable));
}

fn default(at: &mut Site<'_>, old: &View, new: &View) {
    let code = |view: &View| view.facts.default.as_ref().map(|value| format!("`{}`", written(value)));
    at.text(code(old), code(new), Kind::DefaultChanged, (Kind::DefaultAdded, Kind::DefaultRemoved));
}

/// Compares types and formats; returns whether they differ so much that nothing else can be compared.
fn form(at: &mut Site<'_>, old: &View, new: &View) -> bool {
    let (was, now) = (old.kind(), new.kind());
    let (was_format, now_format) = (old.facts.format(), new.facts.format());
    // Free-form is another type in Rust than an object of known fields; an empty component is not free-form.
    let at_root = at.place.operation.is_some();
    let structured = was == now && !at_root && old.is_free_form() != new.is_free_form();
    let kind = match (was, now) {
        (Form::Integer, Form::Integer) if was_format != now_format => match (was_format, now_format) {
            (Some("uint64"), _) | (_, Some("uint64")) => Kind::TypeChanged,
            (_, Some("int64")) => Kind::TypeWidened,
            _ => Kind::TypeNarrowed,
        },
        (Form::Integer, Form::Number) => Kind::TypeWidened,
        (Form::Number, Form::Integer) => Kind::TypeNarrowed,
        _ if structured || was != now => Kind::TypeChanged,
        _ => {
            let code = |format: Option<&str>| format.map(|format| format!("`{format}`"));
            let kinds = (Kind::FormatAdded, Kind::FormatRemoved);
            at.text(code(was_format), code(now_format), Kind::FormatChanged, kinds);
            return false;
        }
    };
    at.report(kind).between(old.describe_fully(), new.describe_fully());
    true
}

/// Returns true if a plain value became an enum, or the other way around.
fn restriction(at: &mut Site<'_>, old: &View, new: &View) -> bool {
    let listed = |view: &View| view.facts.values.is_some();
    let one_of = |view: &View| {
        let values = view.facts.values.as_ref()?;
        let quoted: Vec<String> = values.iter().map(|value| format!("`{}`", written(value))).collect();
        Some(format!("one of {}", quoted.join(", ")))
    };
    let differs = listed(old) != listed(new);
    if differs {
        let kinds = (Kind::ValuesRestricted, Kind::ValuesUnrestricted);
        at.text(one_of(old), one_of(new), Kind::ValuesRestricted, kinds);
    }
    differs
}

/// The listed values.
fn values(view: &View) -> BTreeSet<String> {
    view.facts.values.iter().flatten().map(written).collect()
}

/// The limits, by the kind of change that it is if one of them rises.
const LIMITS: [(Kind, &[&str]); 3] = [
    (Kind::ConstraintTightened, &["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]),
    (Kind::ConstraintRelaxed, &["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]),
    // Of two of these, it is not known which one leaves less room.
    (Kind::ConstraintChanged, &["pattern", "multipleOf", "uniqueItems"]),
];

fn limits(at: &mut Site<'_>, old: &Facts, new: &Facts) {
    for (higher, names) in LIMITS {
        for name in names {
            let (was, now) = (old.get(*name).unwrap_or(&Value::Null), new.get(*name).unwrap_or(&Value::Null));
            limit(at, name, was, now, higher);
        }
    }
}

/// `higher` is the kind of the change if the limit rises.
pub(super) fn limit(at: &mut Site<'_>, name: &str, was: &Value, now: &Value, higher: Kind) {
    // Proto documents write 64-bit limits as text.
    let number = |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse().ok());
    let kind = match (number(was), number(now)) {
        (Some(was), Some(now)) if was == now => return,
        _ if was == now => return,
        (Some(was), Some(now)) => match higher {
            Kind::ConstraintTightened if now < was => Kind::ConstraintRelaxed,
            Kind::ConstraintRelaxed if now < was => Kind::ConstraintTightened,
            _ => higher,
        },
        _ if was.is_null() => Kind::ConstraintTightened,
        _ if now.is_null() => Kind::ConstraintRelaxed,
        _ => Kind::ConstraintChanged,
    };
    let code = |value: &Value| if value.is_null() { "none".into() } else { format!("`{}`", written(value)) };
    let change = at.report(kind);
    change.about(name);
    change.between(code(was), code(now));
}
