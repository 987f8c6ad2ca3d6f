//! Limits on values: whether they leave less room than before, or more.

use serde_json::Value;

use super::{
    kinds::Kind,
    schemas::{At, Scope},
    view::{View, spelled},
};

/// The limits that leave less room the higher they are.
const LOWER: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/// The limits that leave less room the lower they are.
const UPPER: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];

/// Limits of which one cannot say which of two leaves less room.
const OTHER: [&str; 3] = ["pattern", "multipleOf", "uniqueItems"];

pub(super) fn compare(scope: &mut Scope, old: &View, new: &View, at: &At) {
    for (names, higher) in [(LOWER, Kind::ConstraintTightened), (UPPER, Kind::ConstraintRelaxed)] {
        for name in names {
            one(scope, name, old.fact(name), new.fact(name), higher, at);
        }
    }
    for name in OTHER {
        one(scope, name, absent_if_off(old.fact(name)), absent_if_off(new.fact(name)), Kind::ConstraintChanged, at);
    }
}

/// `higher` is what a higher value of the limit means.
pub(super) fn one(scope: &mut Scope, name: &str, was: &Value, now: &Value, higher: Kind, at: &At) {
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
    scope.changes.push(at.change(kind).about(name).between(shown(was), shown(now)));
}

fn absent_if_off(value: &Value) -> &Value {
    if value == &Value::Bool(false) { &Value::Null } else { value }
}

/// Proto documents write 64-bit limits as text.
fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

fn shown(value: &Value) -> String {
    if value.is_null() { "none".into() } else { format!("`{}`", spelled(value)) }
}
