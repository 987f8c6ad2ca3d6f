//! The API as a document describes it, in one form, however the document is written.
//!
//! A document is read once, and everything else reads this model: the generator's input, names, the comparison of
//! documents, the record of what is published, and reports. Nothing is dropped: a keyword without a field stays in
//! `other`, as it is, and extensions (`x-...`) stay in `marks`. The comparison compares `other` literally, and the reader
//! reports that it is not supported.

mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::LazyLock;

pub(crate) use self::schema::{Additional, Choice, Facts, Form, Object, Schema, Type};

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Api {
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) servers: Vec<String>,
    pub(crate) tags: Vec<Tag>,
    /// The requirements of operations without their own.
    pub(crate) security: Vec<Requirement>,
    pub(crate) security_schemes: Facts,
    /// By path and method.
    pub(crate) operations: Vec<Operation>,
    pub(crate) schemas: BTreeMap<String, Schema>,
    pub(crate) other: Facts,
    /// The parts that the SDK does not support.
    pub(crate) unsupported: Vec<Unsupported>,
}

/// A part of a document that is not supported.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Unsupported {
    /// Such as `GET /v1/links: parameter tags`.
    pub(crate) place: String,
    /// The construct, and what happens instead.
    pub(crate) why: String,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.why)
    }
}

/// A group of operations.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) marks: Facts,
}

/// The schemes that must be used together, with the scopes that each needs; none means that no token is needed.
pub(crate) type Requirement = BTreeMap<String, Vec<String>>;

/// The methods that an operation can have, in the order in which they are listed.
pub(crate) const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Operation {
    pub(crate) path: String,
    pub(crate) method: String,
    pub(crate) id: String,
    pub(crate) tag: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) responses: BTreeMap<String, Response>,
    /// Its own requirements; none if those of the document hold.
    pub(crate) security: Option<Vec<Requirement>>,
    pub(crate) scopes: Vec<String>,
    pub(crate) paging: Option<Paging>,
    /// Its own servers, instead of the document's.
    pub(crate) servers: Vec<String>,
    /// The reason why the SDK has no method for it; none if it has one.
    pub(crate) unsupported: Option<String>,
    pub(crate) marks: Facts,
    pub(crate) other: Facts,
}

/// The lists that an operation returns in pages, as paths of properties with dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// The parameter or property of the body that takes the token of a page.
    pub(crate) request: String,
    /// The property of the response with the token of the next page.
    pub(crate) response: String,
    /// The list in the response.
    pub(crate) items: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

impl Place {
    const NAMES: [(Self, &str); 4] =
        [(Self::Path, "path"), (Self::Query, "query"), (Self::Header, "header"), (Self::Cookie, "cookie")];

    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(place, _)| *place)
    }

    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(place, _)| *place == self).map_or("", |(_, name)| name)
    }

    /// The style of parameters that declare none.
    pub(crate) fn usual_style(self) -> &'static str {
        if matches!(self, Self::Path | Self::Header) { "simple" } else { "form" }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) schema: Schema,
    pub(crate) encoding: Encoding,
    /// The reason why it cannot be sent.
    pub(crate) unsupported: Option<String>,
    pub(crate) marks: Facts,
    pub(crate) other: Facts,
}

impl Parameter {
    /// Identifies it among those of an operation.
    pub(crate) fn key(&self) -> (Place, &str) {
        (self.place, &self.name)
    }

    /// Copies the name of its enum to its value, or to the items of a list.
    pub(crate) fn mark_enum(&mut self) {
        if let Some(name) = self.marks.get("x-enum-schema") {
            let value = if let Form::List(items) = &mut self.schema.form { items } else { &mut self.schema };
            value.marks.insert("x-enum-schema".into(), name.clone());
        }
    }
}

/// The notation of lists and objects in a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Encoding {
    pub(crate) style: String,
    pub(crate) explode: bool,
    /// The media type of a parameter that is described as content.
    pub(crate) media_type: Option<String>,
}

/// The schemas of a body by media type; none if the document has no schema.
pub(crate) type Content = BTreeMap<String, Option<Schema>>;

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) description: Option<String>,
    pub(crate) content: Content,
    pub(crate) other: Facts,
}

/// A response with one status, a range of them, or all others (`default`).
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Response {
    pub(crate) description: Option<String>,
    pub(crate) content: Content,
    pub(crate) headers: BTreeMap<String, Schema>,
    pub(crate) other: Facts,
}

/// A media type without its parameters.
pub(crate) fn bare(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The entry that the SDK uses: JSON, or what may be JSON.
pub(crate) fn json_of(content: &Content) -> Option<(&str, Option<&Schema>)> {
    let fits: [fn(&str) -> bool; 3] = [
        |name| bare(name) == "application/json",
        |name| bare(name).ends_with("+json") || bare(name).ends_with("/json"),
        |name| matches!(&*bare(name), "*/*" | "application/*"),
    ];
    let found = fits.iter().find_map(|fits| content.iter().find(|(name, _)| fits(name)))?;
    Some((found.0, found.1.as_ref()))
}

static ANY: LazyLock<Schema> = LazyLock::new(Schema::default);

impl Api {
    /// The schema behind references; any value if they are a circle.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        for _ in 0..self.schemas.len() + 1 {
            let Form::Reference(name) = &schema.form else { break };
            schema = self.schemas.get(name).unwrap_or(&ANY);
        }
        schema
    }

    /// The operations that the SDK has methods for.
    pub(crate) fn supported(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(|operation| operation.unsupported.is_none())
    }

    /// The names of the schemas that others refer to, directly or through further ones.
    pub(crate) fn reached<'a>(&'a self, start: impl IntoIterator<Item = &'a Schema>) -> BTreeSet<&'a str> {
        let mut open: Vec<&Schema> = start.into_iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(schema) = open.pop() {
            schema.each(&mut |schema| {
                if let Form::Reference(name) = &schema.form
                    && seen.insert(name.as_str())
                {
                    open.extend(self.schemas.get(name));
                }
            });
        }
        seen
    }
}

impl Operation {
    /// Such as `GET /v1/links`.
    pub(crate) fn target(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// The schema of the JSON body.
    pub(crate) fn json_body(&self) -> Option<&Schema> {
        json_of(&self.body.as_ref()?.content)?.1
    }

    /// Returns true if a parameter, or a property of the body without references, has this name.
    pub(crate) fn takes(&self, name: &str, body: Option<&Schema>) -> bool {
        self.parameters.iter().any(|parameter| parameter.name == name)
            || body.is_some_and(|body| body.properties().any(|(property, _)| property == name))
    }

    /// The responses of success, by status.
    pub(crate) fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|(status, _)| status.starts_with('2')).map(|(_, response)| response)
    }

    /// The schemas of the JSON that success returns.
    pub(crate) fn results(&self) -> impl Iterator<Item = &Schema> {
        self.successes().filter_map(|response| json_of(&response.content)?.1)
    }
}

/// Visits all schemas of an operation, each before those inside of it.
pub(crate) fn each_schema(operation: &mut Operation, visit: &mut dyn FnMut(&mut Schema)) {
    let Operation { parameters, body, responses, .. } = operation;
    parameters.iter_mut().for_each(|parameter| each_mut(&mut parameter.schema, visit));
    let contents = body.iter_mut().map(|body| &mut body.content);
    let contents = contents.chain(responses.values_mut().map(|response| &mut response.content));
    contents.flat_map(BTreeMap::values_mut).flatten().for_each(|schema| each_mut(schema, visit));
    responses.values_mut().flat_map(|one| one.headers.values_mut()).for_each(|schema| each_mut(schema, visit));
}

/// Visits a schema and those inside of it, each before those inside of that.
pub(crate) fn each_mut(schema: &mut Schema, visit: &mut dyn FnMut(&mut Schema)) {
    visit(schema);
    match &mut schema.form {
        Form::Any | Form::Reference(_) | Form::Plain(_) => {}
        Form::List(items) => each_mut(items, visit),
        Form::Object(object) => {
            object.properties.values_mut().for_each(|inner| each_mut(inner, visit));
            if let Additional::Of(inner) = &mut object.additional {
                each_mut(inner, visit);
            }
            let alternatives = object.choices.iter_mut().flat_map(|choice| &mut choice.alternatives);
            alternatives.for_each(|inner| each_mut(inner, visit));
        }
        Form::Choice(choice) => choice.alternatives.iter_mut().for_each(|inner| each_mut(inner, visit)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_found_under_each_of_its_names() {
        let content = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), None)).collect();
        for name in ["application/json; charset=utf-8", "application/vnd.api+json", "*/*"] {
            let content: Content = content(&["text/csv", name, "a/b"]);
            assert_eq!(json_of(&content).map(|(found, _)| found), Some(name));
        }
        assert_eq!(json_of(&content(&["text/html"])), None);
    }

    #[test]
    fn both_visits_reach_the_same_schemas() {
        let alternatives = vec![Schema::reference("A"), Schema::plain("string", None)];
        let choice = Choice { keyword: "oneOf", alternatives, discriminator: None };
        let list = Schema::of(Form::List(Box::new(Schema::of(Form::Choice(choice.clone())))));
        let properties = BTreeMap::from([("list".to_owned(), list)]);
        let additional = Additional::Of(Box::default());
        let object = Object { properties, additional, choices: vec![choice], ..Object::default() };
        let mut schema = Schema::of(Form::Object(object));
        let (mut shared, mut mutable) = (Vec::new(), Vec::new());
        schema.each(&mut |schema| shared.push(schema.clone()));
        each_mut(&mut schema, &mut |schema| mutable.push(schema.clone()));
        assert_eq!((shared.len(), &shared), (8, &mutable));
    }
}
