//! Schemas: what values there are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// Facts under their keywords, as in the document.
pub(crate) type Facts = serde_json::Map<String, Value>;

/// A schema. References are to the API's named schemas.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Schema {
    pub(crate) form: Form,
    /// The only values, if they are listed; a constant is a list of one.
    pub(crate) values: Option<Vec<Value>>,
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) description: Option<String>,
    pub(crate) default: Option<Value>,
    /// `minimum`, `maxLength`, `pattern` and the like, under their keywords.
    pub(crate) limits: Facts,
    /// Extensions (`x-...`).
    pub(crate) marks: Facts,
    /// Keywords without a field here.
    pub(crate) other: Facts,
}

/// The kind of value that a schema describes.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Form {
    #[default]
    Any,
    Reference(String),
    Plain(Type),
    List(Box<Schema>),
    Object(Object),
    /// Values that match one of several schemas.
    Choice(Choice),
}

/// A type without parts, with its format.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Type {
    /// `boolean`, `integer`, `number`, `string`, or a word that is not a type of JSON Schema.
    pub(crate) name: String,
    pub(crate) format: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Object {
    pub(crate) properties: BTreeMap<String, Schema>,
    pub(crate) required: BTreeSet<String>,
    pub(crate) additional: Additional,
    /// Further schemas of which the whole value must match one.
    pub(crate) choices: Vec<Choice>,
}

/// The properties beyond those with names.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) enum Additional {
    /// The document does not say.
    #[default]
    Unspecified,
    Forbidden,
    Of(Box<Schema>),
}

/// `oneOf`, `anyOf`, or several types.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Choice {
    /// `oneOf`, `anyOf` or `type`.
    pub(crate) keyword: &'static str,
    pub(crate) alternatives: Vec<Schema>,
    pub(crate) discriminator: Option<Value>,
}

impl Object {
    /// Returns true if the document lists no properties.
    pub(crate) fn is_bare(&self) -> bool {
        self.properties.is_empty() && !matches!(self.additional, Additional::Of(_))
    }
}

impl Schema {
    pub(crate) fn of(form: Form) -> Self {
        Self { form, ..Self::default() }
    }

    pub(crate) fn plain(name: &str, format: Option<&str>) -> Self {
        Self::of(Form::Plain(Type { name: name.to_owned(), format: format.map(str::to_owned) }))
    }

    pub(crate) fn reference(name: &str) -> Self {
        Self::of(Form::Reference(name.to_owned()))
    }

    /// Visits it and the schemas inside of it, each before those inside of that.
    pub(crate) fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match &self.form {
            Form::Any | Form::Reference(_) | Form::Plain(_) => {}
            Form::List(items) => items.each(visit),
            Form::Object(object) => {
                object.properties.values().for_each(|inner| inner.each(visit));
                if let Additional::Of(inner) = &object.additional {
                    inner.each(visit);
                }
                object.choices.iter().flat_map(|choice| &choice.alternatives).for_each(|inner| inner.each(visit));
            }
            Form::Choice(choice) => choice.alternatives.iter().for_each(|inner| inner.each(visit)),
        }
    }

    /// An extension's text.
    pub(crate) fn mark(&self, name: &str) -> Option<&str> {
        self.marks.get(name).and_then(Value::as_str)
    }

    pub(crate) fn object(&self) -> Option<&Object> {
        if let Form::Object(object) = &self.form { Some(object) } else { None }
    }

    /// The properties of an object; none of anything else.
    pub(crate) fn properties(&self) -> impl Iterator<Item = (&String, &Self)> {
        self.object().into_iter().flat_map(|object| &object.properties)
    }

    pub(crate) fn is_text(&self) -> bool {
        self.type_name() == Some("string")
    }

    /// The name of a plain type.
    pub(crate) fn type_name(&self) -> Option<&str> {
        if let Form::Plain(plain) = &self.form { Some(&plain.name) } else { None }
    }

    pub(crate) fn format(&self) -> Option<&str> {
        if let Form::Plain(plain) = &self.form { plain.format.as_deref() } else { None }
    }

    /// Splits it into the form with all that restricts it, and the facts that do not depend on the form.
    pub(crate) fn split(self) -> (Self, Self) {
        let Self { form, values, default, limits, other, .. } = self;
        let Self { nullable, deprecated, read_only, write_only, description, marks, .. } = self;
        let form = Self { form, values, default, limits, other, ..Self::default() };
        (form, Self { nullable, deprecated, read_only, write_only, description, marks, ..Self::default() })
    }

    /// Returns true if it restricts values.
    pub(crate) fn is_formed(&self) -> bool {
        self.form != Form::Any || self.values.is_some()
    }

    pub(crate) fn is_bare_object(&self) -> bool {
        self.form == Form::Object(Object::default()) && self.values.is_none()
    }

    /// Adds the facts of another schema that it does not have.
    pub(crate) fn fill(&mut self, more: Self) {
        if !self.is_formed() {
            self.form = more.form;
            self.values = more.values;
        }
        self.nullable |= more.nullable;
        self.deprecated |= more.deprecated;
        self.read_only |= more.read_only;
        self.write_only |= more.write_only;
        self.description = self.description.take().or(more.description);
        self.default = self.default.take().or(more.default);
        let further = [(&mut self.limits, more.limits), (&mut self.marks, more.marks), (&mut self.other, more.other)];
        for (facts, mut all) in further {
            all.append(facts);
            *facts = all;
        }
    }

    /// The schema where it is used: the facts of its use count more.
    pub(crate) fn under(mut self, use_of: Self) -> Self {
        let mut used = Self { form: std::mem::take(&mut self.form), values: self.values.take(), ..use_of };
        used.fill(self);
        used
    }
}
