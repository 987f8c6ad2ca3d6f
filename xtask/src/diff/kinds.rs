//! The kinds of changes: the severity of each in requests and in responses, its message and its advice.

use heck::ToKebabCase as _;

/// The direction of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// In requests: programs write it.
    Sent,
    /// In responses: programs read it.
    Read,
}

impl Direction {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Sent => "request",
            Self::Read => "response",
        }
    }
}

/// The effect of a change on programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// Something that programs may rely on is gone, or something new is required of them.
    Breaking,
    /// Nothing breaks on the wire, but programs may need an edit when they update the SDK.
    Source,
    /// Programs keep working unchanged.
    Compatible,
}

impl Severity {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Source => "source",
            Self::Compatible => "compatible",
        }
    }
}

/// A row of the table below. Its texts contain the placeholders `{subject}`, `{was}`, `{now}` and `{item}` (in Rust).
pub(crate) struct Rule {
    name: &'static str,
    /// By direction; one for both.
    severities: &'static [Severity],
    pub(crate) message: &'static str,
    /// By direction, or one for both; none where it would repeat the message.
    advice: &'static [&'static str],
}

impl Rule {
    pub(crate) fn severity(&self, direction: Direction) -> Severity {
        self.severities[direction as usize % self.severities.len()]
    }

    /// Returns whether the advice names the item in Rust.
    pub(crate) fn names_item(&self) -> bool {
        self.advice.iter().any(|advice| advice.contains("`{item}`"))
    }

    pub(crate) fn advice(&self, direction: Direction) -> &'static str {
        self.advice.get(direction as usize).or(self.advice.first()).copied().unwrap_or_default()
    }
}

impl Kind {
    /// The stable name, such as `server-changed`. It follows from the variant, which must keep its name.
    pub(crate) fn word(self) -> String {
        self.rule().name.to_kebab_case()
    }
}

/// A row is a kind, its severity in requests and in responses, or one for both, the message, and the advice.
macro_rules! kinds {
    ($($kind:ident $($severity:ident)+: $message:literal $(, $advice:literal)*;)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind {
            $($kind,)+
        }

        impl Kind {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$kind),+];

            pub(crate) fn rule(self) -> Rule {
                match self {
                    $(Self::$kind => Rule {
                        name: stringify!($kind), severities: &[$(Severity::$severity),+],
                        message: $message, advice: &[$($advice),*],
                    },)+
                }
            }
        }
    };
}

kinds! {
    ServerChanged Breaking: "the API server changed from {was} to {now}",
        "Update the SDK, or set `Configuration::host`.";
    OperationRemoved Breaking: "the operation was removed";
    OperationAdded Compatible: "new operation";
    OperationRenamed Breaking: "the operation ID changed from `{was}` to `{now}`",
        "Call `{item}` instead of the old method.";
    OperationMoved Breaking: "the method or path changed from `{was}` to `{now}`",
        "Update the SDK. Requests made with `ApiClient::request` must use the new method and path.";
    OperationRegrouped Breaking: "moved from the API `{was}` to `{now}`",
        "Call `{item}`, and enable its Cargo feature.";
    OperationDeprecated Compatible: "deprecated", "The operation remains available for at least 180 days.";
    OperationUndeprecated Compatible: "no longer deprecated";
    OperationUnsupported Breaking: "the SDK drops the operation ({subject})",
        "Stop calling `{item}`; the regenerated SDK does not have it.";
    OperationSupported Compatible: "now supported by the SDK";
    OperationServerChanged Breaking: "the server changed from {was} to {now}", "Update the SDK.";
    NotCompared Breaking Source: "`{subject}` changed; whether that breaks programs is not known",
        "Compare `{subject}` of `{item}` in both documents.";
    TokenRequired Breaking: "now requires a token";
    TokenNotRequired Compatible: "no longer requires a token";
    AuthSchemeRemoved Breaking: "no longer accepts {subject} for authentication";
    AuthSchemeAdded Compatible: "now also accepts {subject} for authentication";
    ScopeAdded Breaking: "now requires the scope `{subject}`",
        "Give your tokens the scope `{subject}`; without it, calls of `{item}` fail with status 403.";
    ScopeRemoved Compatible: "no longer requires the scope `{subject}`";
    ScopeChanged Breaking: "the required scope changed from `{was}` to `{now}`",
        "Give your tokens the scope `{now}`; without it, calls of `{item}` fail with status 403.";
    PagingAdded Compatible: "the response is now paginated",
        "Read all pages with `items()`; `send()` may return only the first page.";
    PagingRemoved Breaking: "the response is no longer paginated", "Replace `items()` and `pages()` with `send()`.";
    PagingChanged Breaking: "pagination changed from `{was}` to `{now}`",
        "Update the SDK. Adapt code that passes page tokens itself.";
    IdempotencyKeyAdded Compatible: "now accepts an `Idempotency-Key`", "No action needed: the SDK sends the key.";
    IdempotencyKeyRemoved Breaking: "no longer accepts an `Idempotency-Key`",
        "Remove `idempotency_key(..)`. A repeated call of `{item}` may now take effect twice.";
    ParameterRemoved Breaking: "the parameter was removed";
    ParameterAdded Compatible: "new optional parameter";
    RequiredParameterAdded Breaking: "new required parameter", "Pass the argument `{item}`.";
    ParameterMoved Breaking: "moved from the {was} to the {now}",
        "Update the SDK. Requests made with `ApiClient::request` must send it in the {now}.";
    ParameterBecameRequired Breaking: "changed from optional to required",
        "Always pass `{item}`; it is now an argument.";
    ParameterBecameOptional Source: "changed from required to optional",
        "Set `{item}` with its setter instead of passing it as an argument.";
    ParameterEncodingChanged Breaking: "the encoding changed from {was} to {now}",
        "Update the SDK. Requests made with `ApiClient::request` must use the new encoding.";
    ParameterDeprecated Compatible: "deprecated";
    ParameterUndeprecated Compatible: "no longer deprecated";
    BodyRemoved Breaking: "no longer accepts a request body";
    BodyAdded Compatible: "now accepts an optional request body";
    RequiredBodyAdded Breaking: "now requires a request body";
    BodyBecameRequired Breaking: "the request body is now required";
    BodyBecameOptional Compatible: "the request body is now optional";
    RequestMediaTypeRemoved Breaking: "no longer accepts bodies of type `{subject}`";
    RequestMediaTypeAdded Compatible: "now also accepts bodies of type `{subject}`";
    SuccessStatusRemoved Breaking: "no longer returns the status {subject}";
    SuccessStatusAdded Compatible: "can now return the status {subject}",
        "No action needed unless you compare the status of `{item}`.";
    ErrorStatusRemoved Compatible: "no longer returns the status {subject}";
    ErrorStatusAdded Compatible: "can now return the status {subject}",
        "No action needed unless you handle the errors of `{item}` by status.";
    ResponseBodyRemoved Breaking: "the response no longer has a body";
    ResponseBodyAdded Compatible: "the response now has a body";
    ResponseMediaTypeRemoved Breaking: "no longer returns the media type `{subject}`";
    ResponseMediaTypeAdded Compatible: "can now return the media type `{subject}`";
    ResponseHeaderRemoved Breaking: "the response header `{subject}` was removed";
    ResponseHeaderAdded Compatible: "new response header `{subject}`";
    SchemaRemoved Breaking: "the schema was removed";
    UnusedSchemaRemoved Source: "the schema was removed; no operation used it";
    SchemaAdded Compatible: "new schema";
    SchemaRenamed Breaking: "the schema was renamed from `{was}` to `{now}`", "Replace the old name with `{item}`.";
    SchemaReplaced Source: "was {was}, is {now}, which has the same structure",
        "Replace {was} with {now} where you use `{item}`.";
    SchemaDeprecated Compatible: "deprecated";
    SchemaUndeprecated Compatible: "no longer deprecated";
    FieldRemoved Breaking: "the field was removed";
    FieldAdded Compatible: "new optional field";
    RequiredFieldAdded Breaking Compatible: "new required field", "Pass `{item}` to `new`.", "";
    FieldBecameRequired Breaking Compatible: "changed from optional to required", "Always set `{item}`.", "";
    FieldBecameOptional Source Breaking: "changed from required to optional",
        "Set `{item}` with its setter instead of passing it to `new`.", "Handle a missing `{item}`.";
    FieldDeprecated Compatible: "deprecated";
    FieldUndeprecated Compatible: "no longer deprecated";
    FieldBecameReadOnly Breaking Compatible: "now read-only";
    FieldBecameWritable Compatible: "no longer read-only";
    FieldBecameWriteOnly Compatible Breaking: "now write-only", "",
        "Stop reading `{item}`; responses no longer contain it.";
    FieldBecameReadable Compatible: "no longer write-only";
    TypeChanged Breaking: "was {was}, is {now}";
    TypeWidened Source Breaking: "the type widened from {was} to {now}",
        "No action needed unless your code depends on the setter's argument type.",
        "Handle values of `{item}` that the old type cannot hold.";
    TypeNarrowed Breaking Source: "the type narrowed from {was} to {now}",
        "Do not send values of `{item}` that the new type cannot hold.", "Read `{item}` as the new type.";
    FormatAdded Breaking Compatible: "now has the format {now}";
    FormatRemoved Compatible: "no longer has the format {was}";
    FormatChanged Breaking: "the format changed from {was} to {now}";
    BecameNullable Compatible Breaking: "can now be null", "", "Handle a missing or empty `{item}`.";
    BecameNotNullable Breaking Compatible: "can no longer be null";
    DefaultAdded Compatible: "the default is now {now}";
    DefaultRemoved Breaking Compatible: "the default {was} was removed",
        "Set `{item}` where you relied on the default.", "";
    DefaultChanged Breaking Compatible: "the default changed from {was} to {now}",
        "Set `{item}` where you need the old default.", "";
    EnumValueRemoved Breaking: "the value `{subject}` was removed";
    EnumValueAdded Compatible: "new value `{subject}`", "",
        "No action needed: until you update the SDK, it is read as `Unknown`.";
    ValuesRestricted Breaking Source: "no longer allows any value; must be {now}", "", "Read `{item}` as an enum.";
    ValuesUnrestricted Source: "now allows any value; was restricted to {was}", "Set `{item}` to a plain value.",
        "Read `{item}` as a plain value.";
    KnownValueRemoved Breaking: "the known value `{subject}` was removed";
    KnownValueAdded Compatible: "new known value `{subject}`";
    ConstraintTightened Breaking Compatible: "`{subject}` changed from {was} to {now}",
        "Keep `{item}` within the new constraint; otherwise the API responds with status 400.", "";
    ConstraintRelaxed Compatible: "`{subject}` changed from {was} to {now}", "",
        "Handle values of `{item}` beyond the old constraint.";
    ConstraintChanged Breaking Compatible: "`{subject}` changed from {was} to {now}",
        "Check the values that you send in `{item}`.", "";
    FurtherPropertiesForbidden Breaking Compatible: "no longer allows additional properties";
    FurtherPropertiesAllowed Compatible: "now allows additional properties";
    AlternativeRemoved Breaking Compatible: "can no longer be {subject}";
    AlternativeAdded Compatible Breaking: "can now also be {subject}";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_texts_for_at_most_two_directions() {
        for kind in Kind::ALL {
            let (rule, word) = (kind.rule(), kind.word());
            assert!(rule.severities.len() <= 2 && rule.advice.len() <= 2, "{word}");
            assert!(rule.advice.iter().all(|advice| advice.is_empty() || advice.ends_with('.')), "{word}");
        }
    }
}
