//! Schemas that are put together from others, and named schemas.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::reader::{At, LONGEST_CHAIN, Reader, SCHEMAS};
use crate::model::{Additional, Form, Object, Schema};
use crate::source::escaped;

impl Reader<'_> {
    /// Returns true if a reference leads to a schema that is nullable.
    pub(super) fn leads_to_null(&mut self, schema: &Schema) -> bool {
        let mut schema = schema.clone();
        for _ in 0..LONGEST_CHAIN {
            let Form::Reference(name) = &schema.form else { break };
            // A schema that contains itself is reported where it is merged.
            schema = self.component(name).unwrap_or_default();
            if schema.nullable {
                return true;
            }
        }
        false
    }

    /// A schema with all parts: their properties together, or the form of the only part that has one. Parts without a
    /// form only add facts.
    pub(super) fn all_of(&mut self, own: Schema, parts: Vec<Schema>, at: &At) -> Result<Schema> {
        let (mut formed, facts): (Vec<Schema>, Vec<Schema>) = parts.into_iter().partition(Schema::is_formed);
        let mut rest = own;
        facts.into_iter().for_each(|part| rest.fill(part));
        if rest.is_formed() && !formed.is_empty() {
            let (Schema { form, values, default, limits, other, .. }, facts) = rest.split();
            formed.push(Schema { values, ..Schema::of(form) });
            rest = Schema { default, limits, other, ..facts };
        }
        let mut distinct: Vec<Schema> = Vec::new();
        for part in formed {
            if !distinct.contains(&part) {
                distinct.push(part);
            }
        }
        if distinct.len() > 1 && !distinct.iter().all(Schema::is_bare_object) {
            // An object without properties adds nothing to a form.
            distinct.retain(|part| !part.is_bare_object());
        }
        Ok(match <[Schema; 1]>::try_from(distinct) {
            Ok([only]) => only.under(rest),
            Err(several) if several.is_empty() => rest,
            Err(several) => self.merged(several, at)?.under(rest),
        })
    }

    /// The properties of all parts in one object. Where a part is not an object, only the first form can be kept.
    fn merged(&mut self, parts: Vec<Schema>, at: &At) -> Result<Schema> {
        let (mut merged, mut object, mut other) = (Schema::default(), Object::default(), None);
        for part in parts {
            merged.nullable |= part.nullable;
            let plain = self.resolve(part)?;
            let Form::Object(inner) = plain.form else {
                if other.get_or_insert_with(|| plain.clone()) != &plain {
                    self.report(&at.place, "`allOf` of several types is not supported; using the first");
                }
                continue;
            };
            for (name, value) in inner.properties {
                match object.properties.get_mut(&name) {
                    // Of two, the one with the more particular form counts.
                    Some(known) if !value.is_formed() => known.fill(value),
                    Some(known)
                        if known.is_formed() && (&known.form, &known.values) != (&value.form, &value.values) =>
                    {
                        self.report(&at.place, format!("`allOf` has two types of `{name}`; using the last"));
                        *known = value;
                    }
                    _ => drop(object.properties.insert(name, value)),
                }
            }
            object.required.extend(inner.required);
            // A base schema that lists its variants: the other variants are not part of this one.
            let is_open = |schema: &Schema| matches!(&schema.form, Form::Reference(name) if self.open.contains(name));
            let choices = inner.choices.into_iter();
            object.choices.extend(choices.filter(|choice| !choice.alternatives.iter().any(is_open)));
            if let (Additional::Unspecified, Additional::Of(_)) = (&object.additional, &inner.additional) {
                object.additional = inner.additional;
            }
            merged.description = merged.description.or(plain.description);
            merged.deprecated |= plain.deprecated;
        }
        if let (Some(other), true) = (other, object.properties.is_empty()) {
            return Ok(other);
        }
        merged.form = Form::Object(object);
        Ok(merged)
    }

    /// The schema behind references; any value if they are a circle.
    fn resolve(&mut self, mut schema: Schema) -> Result<Schema> {
        for _ in 0..LONGEST_CHAIN {
            let Form::Reference(name) = &schema.form else { return Ok(schema) };
            schema = self.component(name)?;
        }
        Ok(Schema::default())
    }

    /// The schema behind references; any value if that contains itself, which is reported where it is merged.
    pub(super) fn resolved(&mut self, schema: &Schema) -> Schema {
        self.resolve(schema.clone()).unwrap_or_default()
    }

    /// A named schema.
    pub(super) fn component(&mut self, name: &str) -> Result<Schema> {
        if let Some(done) = self.done.get(name) {
            return Ok(done.clone());
        }
        if self.open.iter().any(|open| open == name) {
            bail!("`{name}` contains itself through `allOf`");
        }
        let pointer = self.pointers.get(name).cloned().unwrap_or_else(|| format!("{SCHEMAS}{}", escaped(name)));
        let Some(raw) = self.document.pointer(&pointer) else { return Ok(Schema::default()) };
        let at = At { pointer, place: format!("schema {name}") };
        self.lift(name, raw, &at).with_context(|| at.place.clone())?;
        Ok(self.done.get(name).cloned().unwrap_or_default())
    }

    /// Reads a schema that has a name.
    pub(super) fn lift(&mut self, name: &str, raw: &Value, at: &At) -> Result<()> {
        if !self.done.contains_key(name) && !self.open.iter().any(|open| open == name) {
            self.open.push(name.to_owned());
            let read = self.inline(raw, at);
            self.open.pop();
            self.done.insert(name.to_owned(), read?);
        }
        Ok(())
    }
}
