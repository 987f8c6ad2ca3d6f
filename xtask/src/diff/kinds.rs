//! The kinds of changes: the severity of each in requests and in responses, its message and its advice.

/// The direction in which a value travels.
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
    /// The stable name.
    pub(crate) word: &'static str,
    pub(crate) sent: Severity,
    pub(crate) read: Severity,
    pub(crate) message: &'static str,
    /// Advice for both directions, or for requests and for responses; none where it would repeat the message.
    advice: &'static [&'static str],
}

impl Rule {
    pub(crate) fn severity(&self, direction: Direction) -> Severity {
        match direction {
            Direction::Sent => self.sent,
            Direction::Read => self.read,
        }
    }

    /// Returns whether the advice names the item in Rust.
    pub(crate) fn names_item(&self) -> bool {
        self.advice.iter().any(|advice| advice.contains("`{item}`"))
    }

    pub(crate) fn advice(&self, direction: Direction) -> &'static str {
        let read = if direction == Direction::Read { self.advice.get(1) } else { None };
        read.or(self.advice.first()).copied().unwrap_or_default()
    }
}

macro_rules! kinds {
    ($($kind:ident $word:literal $sent:ident $read:ident: $message:literal $(, $advice:literal)*;)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind {
            $($kind,)+
        }

        impl Kind {
            #[cfg(test)]
            pub(crate) const ALL: &'static [Self] = &[$(Self::$kind),+];

            pub(crate) fn rule(self) -> Rule {
                match self {
                    $(Self::$kind => Rule {
                        word: $word, sent: Severity::$sent, read: Severity::$read,
                        message: $message, advice: &[$($advice),*],
                    },)+
                }
            }
        }
    };
}

kinds! {
    ServerChanged "server-changed" Breaking Breaking: "the API server changed from {was} to {now}",
        "Update the SDK, or set `Configuration::host`.";
    OperationRemoved "operation-removed" Breaking Breaking: "the operation was removed";
    OperationAdded "operation-added" Compatible Compatible: "new operation";
    OperationRenamed "operation-renamed" Breaking Breaking: "the operation ID changed from `{was}` to `{now}`",
        "Call `{item}` instead of the old method.";
    OperationMoved "operation-moved" Breaking Breaking: "the method or path changed from `{was}` to `{now}`",
        "Update the SDK. Requests made with `ApiClient::request` must use the new method and path.";
    OperationRegrouped "operation-regrouped" Breaking Breaking: "moved from the API `{was}` to `{now}`",
        "Call `{item}`, and enable its Cargo feature.";
    OperationDeprecated "operation-deprecated" Compatible Compatible: "deprecated",
        "The operation remains available for at least 180 days.";
    OperationUndeprecated "operation-undeprecated" Compatible Compatible: "no longer deprecated";
    OperationUnsupported "operation-unsupported" Breaking Breaking: "the SDK drops the operation ({subject})",
        "Stop calling `{item}`; the regenerated SDK does not have it.";
    OperationSupported "operation-supported" Compatible Compatible: "now supported by the SDK";
    OperationServerChanged "operation-server-changed" Breaking Breaking: "the server changed from {was} to {now}",
        "Update the SDK.";
    NotCompared "not-compared" Breaking Source: "`{subject}` changed; whether that breaks programs is not known",
        "Compare `{subject}` of `{item}` in both documents.";
    TokenRequired "token-required" Breaking Breaking: "now requires a token";
    TokenNotRequired "token-not-required" Compatible Compatible: "no longer requires a token";
    AuthSchemeRemoved "auth-scheme-removed" Breaking Breaking: "no longer accepts {subject} for authentication";
    AuthSchemeAdded "auth-scheme-added" Compatible Compatible: "now also accepts {subject} for authentication";
    ScopeAdded "scope-added" Breaking Breaking: "now requires the scope `{subject}`",
        "Give your tokens the scope `{subject}`; without it, calls of `{item}` fail with status 403.";
    ScopeRemoved "scope-removed" Compatible Compatible: "no longer requires the scope `{subject}`";
    ScopeChanged "scope-changed" Breaking Breaking: "the required scope changed from `{was}` to `{now}`",
        "Give your tokens the scope `{now}`; without it, calls of `{item}` fail with status 403.";
    PagingAdded "paging-added" Compatible Compatible: "the response is now paginated",
        "Read all pages with `items()`; `send()` may return only the first page.";
    PagingRemoved "paging-removed" Breaking Breaking: "the response is no longer paginated",
        "Replace `items()` and `pages()` with `send()`.";
    PagingChanged "paging-changed" Breaking Breaking: "pagination changed from `{was}` to `{now}`",
        "Update the SDK. Adapt code that passes page tokens itself.";
    IdempotencyKeyAdded "idempotency-key-added" Compatible Compatible: "now accepts an `Idempotency-Key`",
        "No action needed: the SDK sends the key.";
    IdempotencyKeyRemoved "idempotency-key-removed" Breaking Breaking: "no longer accepts an `Idempotency-Key`",
        "Remove `idempotency_key(..)`. A repeated call of `{item}` may now take effect twice.";
    ParameterRemoved "parameter-removed" Breaking Breaking: "the parameter was removed";
    ParameterAdded "parameter-added" Compatible Compatible: "new optional parameter";
    RequiredParameterAdded "required-parameter-added" Breaking Breaking: "new required parameter",
        "Pass the argument `{item}`.";
    ParameterMoved "parameter-moved" Breaking Breaking: "moved from the {was} to the {now}",
        "Update the SDK. Requests made with `ApiClient::request` must send it in the {now}.";
    ParameterBecameRequired "parameter-became-required" Breaking Breaking: "changed from optional to required",
        "Always pass `{item}`; it is now an argument.";
    ParameterBecameOptional "parameter-became-optional" Source Source: "changed from required to optional",
        "Set `{item}` with its setter instead of passing it as an argument.";
    ParameterEncodingChanged "parameter-encoding-changed" Breaking Breaking: "the encoding changed from {was} to {now}",
        "Update the SDK. Requests made with `ApiClient::request` must use the new encoding.";
    ParameterDeprecated "parameter-deprecated" Compatible Compatible: "deprecated";
    ParameterUndeprecated "parameter-undeprecated" Compatible Compatible: "no longer deprecated";
    BodyRemoved "body-removed" Breaking Breaking: "no longer accepts a request body";
    BodyAdded "body-added" Compatible Compatible: "now accepts an optional request body";
    RequiredBodyAdded "required-body-added" Breaking Breaking: "now requires a request body";
    BodyBecameRequired "body-became-required" Breaking Breaking: "the request body is now required";
    BodyBecameOptional "body-became-optional" Compatible Compatible: "the request body is now optional";
    RequestTypeRemoved "request-media-type-removed" Breaking Breaking: "no longer accepts bodies of type `{subject}`";
    RequestTypeAdded "request-media-type-added" Compatible Compatible: "now also accepts bodies of type `{subject}`";
    SuccessRemoved "success-status-removed" Breaking Breaking: "no longer returns the status {subject}";
    SuccessAdded "success-status-added" Compatible Compatible: "can now return the status {subject}",
        "No action needed unless you compare the status of `{item}`.";
    ErrorStatusRemoved "error-status-removed" Compatible Compatible: "no longer returns the status {subject}";
    ErrorStatusAdded "error-status-added" Compatible Compatible: "can now return the status {subject}",
        "No action needed unless you handle the errors of `{item}` by status.";
    AnswerRemoved "answer-removed" Breaking Breaking: "the response no longer has a body";
    AnswerAdded "answer-added" Compatible Compatible: "the response now has a body";
    AnswerTypeRemoved "response-media-type-removed" Breaking Breaking: "no longer returns the media type `{subject}`";
    AnswerTypeAdded "response-media-type-added" Compatible Compatible: "can now return the media type `{subject}`";
    ResponseHeaderRemoved "response-header-removed" Breaking Breaking: "the response header `{subject}` was removed";
    ResponseHeaderAdded "response-header-added" Compatible Compatible: "new response header `{subject}`";
    SchemaRemoved "schema-removed" Breaking Breaking: "the schema was removed";
    UnusedSchemaRemoved "unused-schema-removed" Source Source: "the schema was removed; no operation used it";
    SchemaAdded "schema-added" Compatible Compatible: "new schema";
    SchemaRenamed "schema-renamed" Breaking Breaking: "the schema was renamed from `{was}` to `{now}`",
        "Replace the old name with `{item}`.";
    SchemaReplaced "schema-replaced" Source Source: "was {was}, is {now}, which has the same structure",
        "Replace {was} with {now} where you use `{item}`.";
    SchemaDeprecated "schema-deprecated" Compatible Compatible: "deprecated";
    SchemaUndeprecated "schema-undeprecated" Compatible Compatible: "no longer deprecated";
    FieldRemoved "field-removed" Breaking Breaking: "the field was removed";
    FieldAdded "field-added" Compatible Compatible: "new optional field";
    RequiredFieldAdded "required-field-added" Breaking Compatible: "new required field",
        "Pass `{item}` to `new`.", "";
    FieldBecameRequired "field-became-required" Breaking Compatible: "changed from optional to required",
        "Always set `{item}`.", "";
    FieldBecameOptional "field-became-optional" Source Breaking: "changed from required to optional",
        "Set `{item}` with its setter instead of passing it to `new`.", "Handle a missing `{item}`.";
    FieldDeprecated "field-deprecated" Compatible Compatible: "deprecated";
    FieldUndeprecated "field-undeprecated" Compatible Compatible: "no longer deprecated";
    BecameReadOnly "field-became-read-only" Breaking Compatible: "now read-only";
    BecameWritable "field-became-writable" Compatible Compatible: "no longer read-only";
    BecameWriteOnly "field-became-write-only" Compatible Breaking: "now write-only",
        "", "Stop reading `{item}`; responses no longer contain it.";
    BecameReadable "field-became-readable" Compatible Compatible: "no longer write-only";
    TypeChanged "type-changed" Breaking Breaking: "was {was}, is {now}";
    TypeWidened "type-widened" Source Breaking: "the type widened from {was} to {now}",
        "No action needed unless your code depends on the setter's argument type.",
        "Handle values of `{item}` that the old type cannot hold.";
    TypeNarrowed "type-narrowed" Breaking Source: "the type narrowed from {was} to {now}",
        "Do not send values of `{item}` that the new type cannot hold.", "Read `{item}` as the new type.";
    FormatAdded "format-added" Breaking Compatible: "now has the format {now}";
    FormatRemoved "format-removed" Compatible Compatible: "no longer has the format {was}";
    FormatChanged "format-changed" Breaking Breaking: "the format changed from {was} to {now}";
    BecameNullable "became-nullable" Compatible Breaking: "can now be null",
        "", "Handle a missing or empty `{item}`.";
    BecameNotNullable "became-not-nullable" Breaking Compatible: "can no longer be null";
    DefaultAdded "default-added" Compatible Compatible: "the default is now {now}";
    DefaultRemoved "default-removed" Breaking Compatible: "the default {was} was removed",
        "Set `{item}` where you relied on the default.", "";
    DefaultChanged "default-changed" Breaking Compatible: "the default changed from {was} to {now}",
        "Set `{item}` where you need the old default.", "";
    EnumValueRemoved "enum-value-removed" Breaking Breaking: "the value `{subject}` was removed";
    EnumValueAdded "enum-value-added" Compatible Compatible: "new value `{subject}`",
        "", "No action needed: until you update the SDK, it is read as `Unknown`.";
    ValuesRestricted "values-restricted" Breaking Source: "no longer allows any value; must be {now}",
        "", "Read `{item}` as an enum.";
    ValuesUnrestricted "values-unrestricted" Source Source: "now allows any value; was restricted to {was}",
        "Set `{item}` to a plain value.", "Read `{item}` as a plain value.";
    KnownValueRemoved "known-value-removed" Breaking Breaking: "the known value `{subject}` was removed";
    KnownValueAdded "known-value-added" Compatible Compatible: "new known value `{subject}`";
    ConstraintTightened "constraint-tightened" Breaking Compatible: "`{subject}` changed from {was} to {now}",
        "Keep `{item}` within the new constraint; otherwise the API responds with status 400.", "";
    ConstraintRelaxed "constraint-relaxed" Compatible Compatible: "`{subject}` changed from {was} to {now}",
        "", "Handle values of `{item}` beyond the old constraint.";
    ConstraintChanged "constraint-changed" Breaking Compatible: "`{subject}` changed from {was} to {now}",
        "Check the values that you send in `{item}`.", "";
    FurtherPropertiesForbidden "further-properties-forbidden" Breaking Compatible:
        "no longer allows additional properties";
    FurtherPropertiesAllowed "further-properties-allowed" Compatible Compatible: "now allows additional properties";
    AlternativeRemoved "alternative-removed" Breaking Compatible: "can no longer be {subject}";
    AlternativeAdded "alternative-added" Compatible Breaking: "can now also be {subject}";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_are_distinct_and_advice_is_given_by_direction() {
        let words: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.rule().word).collect();
        assert_eq!(words.len(), Kind::ALL.len());
        for kind in Kind::ALL {
            let rule = kind.rule();
            assert!(rule.word.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{}", rule.word);
            let mut advice = rule.advice.iter().filter(|advice| !advice.is_empty());
            assert!(advice.all(|advice| advice.ends_with('.')), "{}", rule.word);
            assert!(rule.advice.len() <= 2, "{}", rule.word);
        }
    }
}
