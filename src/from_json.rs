//! Creation of request models from untyped JSON.

use std::any;

use linkbreakers_generated::rt::InvalidRequest;
use serde::{
    de::{DeserializeOwned, Deserializer, Error as _, Visitor, value},
    forward_to_deserialize_any,
};
use serde_json::Value;

use crate::{
    Error,
    call::{error_path, parse},
    text::one_line,
};

const MUST_BE_OBJECT: &str = "must be a JSON object";

/// Creates request models from JSON, as Python programs do from dictionaries.
///
/// Fields are spelled as in the API, in camelCase. An unknown field is an error, because it would be lost; often its
/// name has a typo. Values of enums are not validated, because the API adds new ones.
///
/// ```
/// use linkbreakers::{CreateLinkRequest, FromJson as _};
/// use serde_json::json;
///
/// # fn main() -> Result<(), linkbreakers::Error> {
/// let request = CreateLinkRequest::from_json(json!({
///     "destination": "https://example.com/product",
///     "tags": ["marketing", "product-launch"],
/// }))?;
/// assert_eq!(request, CreateLinkRequest::new("https://example.com/product").tags(["marketing", "product-launch"]));
///
/// let error = CreateLinkRequest::from_json(json!({"destination": "https://example.com", "wait_for_qrcode": true}));
/// assert!(error.unwrap_err().to_string().contains("did you mean `waitForQrcode`?"));
/// # Ok(())
/// # }
/// ```
pub trait FromJson: DeserializeOwned {
    /// Creates the model from `json`: an object such as `json!({..})`, or a [`Map`](serde_json::Map).
    ///
    /// # Errors
    ///
    /// [`Error::InvalidRequest`] with the name of the field that is unknown, missing or of the wrong type.
    fn from_json(json: impl Into<Value>) -> Result<Self, Error> {
        let json = json.into();
        let invalid = |path: String, problem: String| {
            let path = if path.is_empty() || path == "." { "json".to_owned() } else { one_line(&path, 120) };
            InvalidRequest::new(name_of::<Self>(), path, problem)
        };
        let fields = fields_of::<Self>();
        // serde would read an array as the values of the fields, in their order.
        if !fields.is_empty() && !json.is_object() {
            return Err(invalid(String::new(), MUST_BE_OBJECT.to_owned()).into());
        }
        let mut unknown = None;
        let mut record_unknown = |path: serde_ignored::Path<'_>| {
            let _ = unknown.get_or_insert_with(|| format_path(&path));
        };
        let result = Self::deserialize(serde_ignored::Deserializer::new(&json, &mut record_unknown));
        // Reported before a missing field, because a typo is often why that one is missing.
        if let Some(path) = unknown {
            let problem = unknown_field(&path, fields);
            return Err(invalid(path, problem).into());
        }
        result.map_err(|error| {
            let text = json.to_string().into_bytes();
            let path = error_path(&error, &text, &|json| parse::<Self>(json).err());
            invalid(path.unwrap_or_default(), invalid_value(&error.to_string())).into()
        })
    }
}

impl<T: DeserializeOwned> FromJson for T {}

fn name_of<T>() -> &'static str {
    any::type_name::<T>().rsplit("::").next().unwrap_or_default()
}

/// Formats a path like `serde_path_to_error` does, such as `links[3].name`.
fn format_path(path: &serde_ignored::Path<'_>) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{index}]", format_path(parent)),
        Path::Map { parent, key } => match format_path(parent) {
            parent if parent.is_empty() => key.clone(),
            parent => format!("{parent}.{key}"),
        },
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => format_path(parent),
    }
}

/// Describes an unknown field; `fields` are those of the outermost model.
fn unknown_field(path: &str, fields: &[&str]) -> String {
    let letters = |name: &str| -> String {
        name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    if path.contains(['.', '[']) {
        return "is not a known field and would be lost; spell fields as in the API, in camelCase".to_owned();
    }
    match fields.iter().find(|field| letters(field) == letters(path)) {
        Some(field) => format!("is not a known field and would be lost; did you mean `{field}`?"),
        None => format!("is not a known field and would be lost; the fields are: {}", fields.join(", ")),
    }
}

/// Describes a missing or invalid value. Unlike the message of the parser, it does not contain the value.
fn invalid_value(message: &str) -> String {
    if let Some(field) = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next()) {
        return format!("must contain the required field `{field}`");
    }
    // Other messages may contain the value anywhere.
    let has_known_format =
        ["invalid type: ", "invalid value: ", "invalid length "].iter().any(|start| message.starts_with(start));
    match message.rsplit_once(", expected ").filter(|_| has_known_format) {
        Some((_, expected)) if expected.starts_with("struct ") => MUST_BE_OBJECT.to_owned(),
        Some((_, expected)) => format!("must be {}", one_line(expected, 80)),
        None => "has an invalid value".to_owned(),
    }
}

/// The names of a model's fields, which its `Deserialize` implementation passes to the deserializer.
fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    let _ = T::deserialize(Fields(&mut fields));
    fields
}

struct Fields<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Fields<'_> {
    type Error = value::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, value::Error> {
        *self.0 = fields;
        Err(value::Error::custom("only the field names are read"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, value::Error> {
        Err(value::Error::custom("no value"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(all(test, feature = "links", feature = "visitors"))]
mod tests {
    use insta::assert_snapshot;
    use serde_json::{Map, json};

    use super::*;
    use crate::{CreateBulkLinksRequest, CreateLinkRequest, IdentifyRequest, UpdateLinkRequest};

    fn rejected<T: FromJson + std::fmt::Debug>(json: Value) -> Error {
        T::from_json(json).expect_err("the JSON should be rejected")
    }

    #[test]
    fn model_is_created_from_an_object_or_a_map() {
        let json =
            json!({"destination": "https://a.example", "metadata": {"a": "b"}, "qrcodeEnabled": false, "name": null});
        let Value::Object(map) = json.clone() else { panic!("not an object") };
        let request = CreateLinkRequest::from_json(json).unwrap();
        assert_eq!(request, CreateLinkRequest::new("https://a.example").metadata([("a", "b")]).qrcode_enabled(false));
        assert_eq!(CreateLinkRequest::from_json(map).unwrap(), request);
        assert_eq!(
            Vec::<CreateLinkRequest>::from_json(json!([{"destination": "https://a.example"}])).unwrap().len(),
            1
        );
        assert_eq!(UpdateLinkRequest::from_json(Map::new()).unwrap(), UpdateLinkRequest::new());
    }

    #[test]
    fn unknown_field_is_rejected_with_a_suggestion() {
        let typo = json!({"destination": "https://a.example", "nmae": "secret"});
        assert_snapshot!(rejected::<CreateLinkRequest>(typo), @"CreateLinkRequest was not sent: `nmae` is not a known field and would be lost; the fields are: conversionTracking, customDomainId, destination, directoryId, expiredDestination, expiresAt, fallbackDestination, id, metadata, name, purpose, qrcodeDesignId, qrcodeEnabled, qrcodeTemplateId, shortlink, tags, waitForQrcode");
        let snake = json!({"destination": "https://a.example", "fallback_destination": "secret"});
        assert_snapshot!(rejected::<CreateLinkRequest>(snake), @"CreateLinkRequest was not sent: `fallback_destination` is not a known field and would be lost; did you mean `fallbackDestination`?");
        let required = json!({"Destination": "https://a.example"});
        assert_snapshot!(rejected::<CreateLinkRequest>(required), @"CreateLinkRequest was not sent: `Destination` is not a known field and would be lost; did you mean `destination`?");
        let nested = json!({"links": [{"destination": "a"}, {"destination": "b", "tag": ["secret"]}]});
        assert_snapshot!(rejected::<CreateBulkLinksRequest>(nested), @"CreateBulkLinksRequest was not sent: `links[1].tag` is not a known field and would be lost; spell fields as in the API, in camelCase");
        let deep = json!({"visitor": {"data": {"anyKey": 1}, "$email": "secret"}});
        assert_snapshot!(rejected::<IdentifyRequest>(deep), @"IdentifyRequest was not sent: `visitor.$email` is not a known field and would be lost; spell fields as in the API, in camelCase");
    }

    #[test]
    fn invalid_value_is_rejected_without_repeating_it() {
        assert_snapshot!(rejected::<CreateLinkRequest>(json!({"name": "secret"})), @"CreateLinkRequest was not sent: `json` must contain the required field `destination`");
        let text = json!({"destination": "a", "waitForQrcode": "secret, expected a secret"});
        assert_snapshot!(rejected::<CreateLinkRequest>(text), @"CreateLinkRequest was not sent: `waitForQrcode` must be a boolean");
        let nested = json!({"links": [{"destination": "a"}, {"destination": 5}]});
        assert_snapshot!(rejected::<CreateBulkLinksRequest>(nested), @"CreateBulkLinksRequest was not sent: `links[1].destination` must be a string");
        assert_snapshot!(rejected::<CreateLinkRequest>(json!(["secret"])), @"CreateLinkRequest was not sent: `json` must be a JSON object");
        assert_snapshot!(rejected::<CreateLinkRequest>(json!("secret")), @"CreateLinkRequest was not sent: `json` must be a JSON object");
        let values = vec![Value::Null; fields_of::<UpdateLinkRequest>().len()];
        assert_snapshot!(rejected::<UpdateLinkRequest>(Value::Array(values)), @"UpdateLinkRequest was not sent: `json` must be a JSON object");
        assert_snapshot!(rejected::<CreateLinkRequest>(json!({"destination": "a", "expiresAt": "secret"})), @"CreateLinkRequest was not sent: `expiresAt` must be a timestamp as in RFC 3339");
    }

    #[test]
    fn arbitrary_keys_of_free_form_fields_are_kept() {
        let data = json!({"$email": "a@b.example", "leadScore": 85, "nested": {"a": [1]}});
        let request = IdentifyRequest::from_json(json!({"lbid": "x", "visitor": {"data": data}})).unwrap();
        assert_eq!(request.visitor.unwrap().data["nested"], json!({"a": [1]}));
    }
}
