//! Fields of models and requests: their types, documentation and setters.

use serde_json::{Value, json};

use crate::{docs, names, shape::Shape};

/// A value that a template skips. A missing key or null would be looked up in the outer scope.
pub(super) const ABSENT: Value = Value::Bool(false);

/// The property that any integer type may set.
pub(super) const PAGE_SIZE: &str = "pageSize";

/// A text as it stands between the quotes of a Rust literal.
pub(super) fn quoted(text: &str) -> String {
    let literal = format!("{text:?}");
    literal[1..literal.len() - 1].to_owned()
}

/// The document's name of an item as an alias for rustdoc, unless it is the item's own or not a valid alias.
pub(super) fn alias(name: &str, item: &str) -> Option<String> {
    let is_fine = |c: char| c.is_alphanumeric() || "_-.:/$@".contains(c);
    (name != item && !name.is_empty() && name.chars().all(is_fine)).then(|| name.to_owned())
}

/// A field with its setter, for the templates.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) shape: Shape,
    pub(super) prose: String,
    pub(super) boxed: bool,
    /// The number of `Option`s around the value.
    pub(super) options: usize,
    /// The value of an unset optional field that is not an `Option`.
    pub(super) unset: Option<String>,
    pub(super) is_page_size: bool,
    pub(super) deprecated: bool,
}

/// A setter's argument, and the expression that makes the field from it.
pub(super) struct Setter {
    pub(super) generics: &'static str,
    pub(super) argument: String,
    pub(super) expression: String,
}

impl Setter {
    /// Takes a value or an `Option` of one, and makes an `Option`.
    fn new((argument, expression): (String, &str)) -> Self {
        let generics = if argument.ends_with("M>") { "<M>" } else { "" };
        Self { generics, argument, expression: expression.to_owned() }
    }

    pub(super) fn optional(shape: &Shape) -> Self {
        Self::new(shape.optional_argument())
    }
}

impl Member {
    /// A required member.
    pub(super) fn new(name: String, shape: Shape, prose: &str) -> Self {
        let prose = prose.to_owned();
        Self { name, shape, prose, boxed: false, options: 0, unset: None, is_page_size: false, deprecated: false }
    }

    pub(super) fn rust_type(&self) -> String {
        let mut rust = self.shape.rust();
        if self.boxed {
            rust = format!("Box<{rust}>");
        }
        (0..self.options).fold(rust, |rust, _| format!("Option<{rust}>"))
    }

    /// The value made from the setter's argument `value`, without any `Option`.
    pub(super) fn made_from(&self, value: &str) -> String {
        let made = self.shape.convert(value);
        if self.boxed { format!("Box::new({made})") } else { made }
    }

    pub(super) fn set_from(&self, value: &str) -> String {
        (0..self.options).fold(self.made_from(value), |made, _| format!("Some({made})"))
    }

    fn setter(&self) -> Setter {
        if self.options == 0 && self.unset.is_none() {
            return Setter { generics: "", argument: self.shape.argument(), expression: self.made_from("value") };
        }
        let mut setter = Setter::new(match self.is_page_size {
            true => ("impl rt::IntoOption<rt::PageSize, M>".to_owned(), "value.into_option().map(Into::into)"),
            false => self.shape.optional_argument(),
        });
        if self.boxed {
            setter.expression += ".map(Box::new)";
        }
        match &self.unset {
            Some(unset) if unset == self.shape.default() => setter.expression += ".unwrap_or_default()",
            Some(unset) => setter.expression += &format!(".unwrap_or({unset})"),
            None => (1..self.options).for_each(|_| setter.expression += ".map(Some)"),
        }
        setter
    }

    /// All that a template prints of it. Every key is always there: a template looks a missing one up further out.
    pub(super) fn json(&self) -> Value {
        let identifier = names::identifier(&self.name);
        let setter = self.setter();
        json!({
            "name": identifier,
            "type": self.rust_type(),
            "doc": docs::optional_comment(&self.prose),
            "deprecated": self.deprecated,
            "argument": self.shape.argument(),
            "set": setter.expression,
            "set_argument": setter.argument,
            "set_generics": setter.generics,
            "sample": self.shape.sample(),
            "made": self.made_from(&identifier),
            "nullable": self.options > 1,
            "plain_name": self.name,
            "initial": if self.options > 0 { "None" } else { self.shape.default() },
        })
    }
}
