//! The kinds of changes: how bad each is in what is sent and in what is read, and what it asks of a program.

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Direction {
    /// In requests: programs write it.
    Sent,
    /// In answers: programs read it.
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

/// What a change does to a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    /// Something that programs may rely on is gone, or something is newly asked of them.
    Breaking,
    /// Nothing breaks on the wire, but programs may need an edit once they are built with a regenerated SDK.
    Source,
    /// Programs go on as they are.
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

/// A row of the table below. In the texts, `{subject}`, `{was}`, `{now}` and `{item}` (the thing in Rust) are filled in.
pub(crate) struct Rule {
    /// The stable name.
    pub(crate) word: &'static str,
    pub(crate) sent: Severity,
    pub(crate) read: Severity,
    pub(crate) says: &'static str,
    sent_advice: &'static str,
    read_advice: &'static str,
}

impl Rule {
    pub(crate) fn severity(&self, direction: Direction) -> Severity {
        match direction {
            Direction::Sent => self.sent,
            Direction::Read => self.read,
        }
    }

    pub(crate) fn advice(&self, direction: Direction) -> &'static str {
        match direction {
            Direction::Sent => self.sent_advice,
            Direction::Read => self.read_advice,
        }
    }
}

macro_rules! kinds {
    ($($kind:ident $word:literal $sent:ident $read:ident: $says:literal, $sent_advice:literal, $read_advice:literal;)+) => {
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
                        says: $says, sent_advice: $sent_advice, read_advice: $read_advice,
                    },)+
                }
            }
        }
    };
}

// Where the second advice is empty, the kind has no direction or the first one holds for both.
kinds! {
    ServerChanged "server-changed" Breaking Breaking: "the API server changed from {was} to {now}",
        "Update the SDK, or set `Configuration::host`.", "";
    OperationRemoved "operation-removed" Breaking Breaking: "the operation was removed",
        "Stop calling `{item}`.", "";
    OperationAdded "operation-added" Compatible Compatible: "new operation",
        "You can call `{item}`.", "";
    OperationRenamed "operation-renamed" Breaking Breaking: "the operation ID changed from `{was}` to `{now}`",
        "Call `{item}` instead of the old method.", "";
    OperationMoved "operation-moved" Breaking Breaking: "the method or path changed from `{was}` to `{now}`",
        "Update the SDK. Requests made with `ApiClient::request` must use the new method and path.", "";
    OperationRegrouped "operation-regrouped" Breaking Breaking: "moved from the API `{was}` to `{now}`",
        "Call `{item}`, and enable its Cargo feature.", "";
    OperationDeprecated "operation-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop calling `{item}`; it remains available for at least 180 days.", "";
    OperationUndeprecated "operation-undeprecated" Compatible Compatible: "no longer deprecated",
        "No action needed.", "";
    OperationUnsupported "operation-unsupported" Breaking Breaking: "the SDK no longer supports it: {subject}",
        "Stop calling `{item}`: it is not in the regenerated SDK.", "";
    OperationSupported "operation-supported" Compatible Compatible: "now supported by the SDK",
        "You can call `{item}`.", "";
    OperationServerChanged "operation-server-changed" Breaking Breaking: "the server changed from {was} to {now}",
        "Update the SDK.", "";
    NotCompared "not-compared" Breaking Source: "`{subject}` changed; whether that breaks programs is not known",
        "Compare `{subject}` of `{item}` in both documents.", "Compare `{subject}` of `{item}` in both documents.";
    TokenRequired "token-required" Breaking Breaking: "now requires a token",
        "Call `{item}` with a client that has a token.", "";
    TokenNotRequired "token-not-required" Compatible Compatible: "no longer requires a token",
        "No action needed.", "";
    AuthSchemeRemoved "auth-scheme-removed" Breaking Breaking: "no longer accepts {subject} for authentication",
        "Use another authentication scheme.", "";
    AuthSchemeAdded "auth-scheme-added" Compatible Compatible: "now also accepts {subject} for authentication",
        "No action needed.", "";
    ScopeAdded "scope-added" Breaking Breaking: "now requires the scope `{subject}`",
        "Give your tokens the scope `{subject}`; without it, `{item}` fails with status 403.", "";
    ScopeRemoved "scope-removed" Compatible Compatible: "no longer requires the scope `{subject}`",
        "No action needed.", "";
    ScopeChanged "scope-changed" Breaking Breaking: "the required scope changed from `{was}` to `{now}`",
        "Give your tokens the scope `{now}`; without it, `{item}` fails with status 403.", "";
    PagingAdded "paging-added" Compatible Compatible: "the response is now paginated",
        "Read all pages with `{item}(..).items()`; `send` may return only the first page.", "";
    PagingRemoved "paging-removed" Breaking Breaking: "the response is no longer paginated",
        "Replace `items()` and `pages()` of `{item}` with `send()`.", "";
    PagingChanged "paging-changed" Breaking Breaking: "pagination changed from `{was}` to `{now}`",
        "Update the SDK. Adapt code that passes page tokens itself.", "";
    IdempotencyKeyAdded "idempotency-key-added" Compatible Compatible: "now accepts an `Idempotency-Key`",
        "No action needed: the SDK sends the key.", "";
    IdempotencyKeyRemoved "idempotency-key-removed" Breaking Breaking: "no longer accepts an `Idempotency-Key`",
        "Remove `idempotency_key(..)` from `{item}`. A repeated call may now take effect twice.", "";
    ParameterRemoved "parameter-removed" Breaking Breaking: "the parameter was removed",
        "Stop passing `{item}`.", "";
    ParameterAdded "parameter-added" Compatible Compatible: "new optional parameter",
        "You can set `{item}`.", "";
    RequiredParameterAdded "required-parameter-added" Breaking Breaking: "new required parameter",
        "Pass the argument `{item}`.", "";
    ParameterMoved "parameter-moved" Breaking Breaking: "moved from the {was} to the {now}",
        "Update the SDK. Requests made with `ApiClient::request` must send it in the {now}.", "";
    ParameterBecameRequired "parameter-became-required" Breaking Breaking: "changed from optional to required",
        "Always pass `{item}`; it is now an argument.", "";
    ParameterBecameOptional "parameter-became-optional" Source Source: "changed from required to optional",
        "Set `{item}` with its setter instead of passing it as an argument.", "";
    ParameterEncodingChanged "parameter-encoding-changed" Breaking Breaking: "the encoding changed from {was} to {now}",
        "Update the SDK. Requests made with `ApiClient::request` must use the new encoding.", "";
    ParameterDeprecated "parameter-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop setting `{item}`.", "";
    ParameterUndeprecated "parameter-undeprecated" Compatible Compatible: "no longer deprecated",
        "No action needed.", "";
    BodyRemoved "body-removed" Breaking Breaking: "no longer accepts a request body",
        "Call `{item}` without a body.", "";
    BodyAdded "body-added" Compatible Compatible: "now accepts an optional request body",
        "To send a body, set `body(..)` on `{item}`.", "";
    RequiredBodyAdded "required-body-added" Breaking Breaking: "now requires a request body",
        "Pass a body to `{item}`.", "";
    BodyBecameRequired "body-became-required" Breaking Breaking: "the request body changed from optional to required",
        "Always pass a body to `{item}`.", "";
    BodyBecameOptional "body-became-optional" Compatible Compatible: "the request body changed from required to optional",
        "No action needed.", "";
    RequestTypeRemoved "request-media-type-removed" Breaking Breaking: "no longer accepts request bodies of type `{subject}`",
        "Send another media type; the SDK sends JSON.", "";
    RequestTypeAdded "request-media-type-added" Compatible Compatible: "now also accepts request bodies of type `{subject}`",
        "No action needed.", "";
    SuccessRemoved "success-status-removed" Breaking Breaking: "no longer returns the status {subject}",
        "Do not expect the status {subject} from `{item}`.", "";
    SuccessAdded "success-status-added" Compatible Compatible: "can now return the status {subject}",
        "No action needed unless you compare the status of `{item}`.", "";
    ErrorStatusRemoved "error-status-removed" Compatible Compatible: "no longer returns the status {subject}",
        "No action needed.", "";
    ErrorStatusAdded "error-status-added" Compatible Compatible: "can now return the status {subject}",
        "No action needed unless you handle the errors of `{item}` by status.", "";
    AnswerRemoved "answer-removed" Breaking Breaking: "the response no longer has a body",
        "Do not read the response body of `{item}`.", "";
    AnswerAdded "answer-added" Compatible Compatible: "the response now has a body",
        "No action needed: `{item}` returns the same type.", "";
    AnswerTypeRemoved "response-media-type-removed" Breaking Breaking: "no longer returns the media type `{subject}`",
        "Stop requesting this media type.", "";
    AnswerTypeAdded "response-media-type-added" Compatible Compatible: "can now return the media type `{subject}`",
        "No action needed: the SDK requests JSON.", "";
    ResponseHeaderRemoved "response-header-removed" Breaking Breaking: "the response header `{subject}` was removed",
        "Stop reading it from `ApiResponse::headers`.", "";
    ResponseHeaderAdded "response-header-added" Compatible Compatible: "new response header `{subject}`",
        "You can read it from `ApiResponse::headers`.", "";
    SchemaRemoved "schema-removed" Breaking Breaking: "the schema was removed",
        "Stop using `{item}`.", "";
    UnusedSchemaRemoved "unused-schema-removed" Source Source: "the schema was removed; no operation used it",
        "Stop using `{item}`.", "";
    SchemaAdded "schema-added" Compatible Compatible: "new schema",
        "You can use `{item}`.", "";
    SchemaRenamed "schema-renamed" Breaking Breaking: "the schema was renamed from `{was}` to `{now}`",
        "Replace the old name with `{item}`.", "";
    SchemaReplaced "schema-replaced" Source Source: "the type changed from {was} to {now}, which has the same structure",
        "Replace {was} with {now} where you use `{item}`.", "";
    SchemaDeprecated "schema-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop using `{item}`.", "";
    SchemaUndeprecated "schema-undeprecated" Compatible Compatible: "no longer deprecated",
        "No action needed.", "";
    FieldRemoved "field-removed" Breaking Breaking: "the field was removed",
        "Stop setting `{item}`.", "Stop reading `{item}`.";
    FieldAdded "field-added" Compatible Compatible: "new optional field",
        "You can set `{item}`.", "You can read `{item}`.";
    RequiredFieldAdded "required-field-added" Breaking Compatible: "new required field",
        "Pass `{item}` to `new`.", "You can read `{item}`.";
    FieldBecameRequired "field-became-required" Breaking Compatible: "changed from optional to required",
        "Always set `{item}`.", "No action needed: `{item}` keeps its type.";
    FieldBecameOptional "field-became-optional" Source Breaking: "changed from required to optional",
        "Set `{item}` with its setter instead of passing it to `new`.", "Handle a missing `{item}`.";
    FieldDeprecated "field-deprecated" Compatible Compatible: "deprecated",
        "Plan to stop using `{item}`.", "";
    FieldUndeprecated "field-undeprecated" Compatible Compatible: "no longer deprecated",
        "No action needed.", "";
    BecameReadOnly "field-became-read-only" Breaking Compatible: "now read-only",
        "Stop setting `{item}`; only the API sets it.", "No action needed.";
    BecameWritable "field-became-writable" Compatible Compatible: "no longer read-only",
        "You can set `{item}`.", "No action needed.";
    BecameWriteOnly "field-became-write-only" Compatible Breaking: "now write-only",
        "No action needed.", "Stop reading `{item}`; responses no longer contain it.";
    BecameReadable "field-became-readable" Compatible Compatible: "no longer write-only",
        "No action needed.", "You can read `{item}`.";
    TypeChanged "type-changed" Breaking Breaking: "the type changed from {was} to {now}",
        "Set `{item}` to a value of the new type.", "Read `{item}` as the new type.";
    TypeWidened "type-widened" Source Breaking: "the type widened from {was} to {now}",
        "No action needed unless your code depends on the setter's argument type.", "Handle values of `{item}` that the old type cannot hold.";
    TypeNarrowed "type-narrowed" Breaking Source: "the type narrowed from {was} to {now}",
        "Do not send values of `{item}` that the new type cannot hold.", "Read `{item}` as the new type.";
    FormatAdded "format-added" Breaking Compatible: "now has the format {now}",
        "Send `{item}` only in this format.", "No action needed.";
    FormatRemoved "format-removed" Compatible Compatible: "no longer has the format {was}",
        "No action needed.", "Do not rely on the format of `{item}`.";
    FormatChanged "format-changed" Breaking Breaking: "the format changed from {was} to {now}",
        "Send `{item}` in the new format.", "Expect `{item}` in the new format.";
    BecameNullable "became-nullable" Compatible Breaking: "can now be null",
        "No action needed.", "Handle a missing or empty `{item}`.";
    BecameNotNullable "became-not-nullable" Breaking Compatible: "can no longer be null",
        "Do not send null for `{item}`.", "No action needed.";
    DefaultAdded "default-added" Compatible Compatible: "the default is now {now}",
        "No action needed.", "";
    DefaultRemoved "default-removed" Breaking Compatible: "the default {was} was removed",
        "Set `{item}` where you relied on the default.", "No action needed.";
    DefaultChanged "default-changed" Breaking Compatible: "the default changed from {was} to {now}",
        "Set `{item}` where you need the old default.", "No action needed.";
    EnumValueRemoved "enum-value-removed" Breaking Breaking: "the value `{subject}` was removed",
        "Stop sending this value of `{item}`.", "Stop matching on this value of `{item}`.";
    EnumValueAdded "enum-value-added" Compatible Compatible: "new value `{subject}`",
        "You can send it.", "No action needed: until you update the SDK, it is read as `Unknown`.";
    ValuesRestricted "values-restricted" Breaking Source: "no longer allows any value; must be {now}",
        "Send one of these values for `{item}`.", "Read `{item}` as an enum.";
    ValuesUnrestricted "values-unrestricted" Source Source: "now allows any value; was restricted to {was}",
        "Set `{item}` to a plain value.", "Read `{item}` as a plain value.";
    KnownValueRemoved "known-value-removed" Breaking Breaking: "the known value `{subject}` was removed",
        "Stop sending it in `{item}`.", "";
    KnownValueAdded "known-value-added" Compatible Compatible: "new known value `{subject}`",
        "You can send it.", "";
    ConstraintTightened "constraint-tightened" Breaking Compatible: "`{subject}` changed from {was} to {now}",
        "Keep `{item}` within the new constraint; otherwise the API responds with status 400.", "No action needed.";
    ConstraintRelaxed "constraint-relaxed" Compatible Compatible: "`{subject}` changed from {was} to {now}",
        "No action needed.", "Handle values of `{item}` beyond the old constraint.";
    ConstraintChanged "constraint-changed" Breaking Compatible: "`{subject}` changed from {was} to {now}",
        "Check the values that you send in `{item}`.", "No action needed.";
    FurtherPropertiesForbidden "further-properties-forbidden" Breaking Compatible: "no longer allows additional properties",
        "Send only documented properties in `{item}`.", "No action needed.";
    FurtherPropertiesAllowed "further-properties-allowed" Compatible Compatible: "now allows additional properties",
        "No action needed.", "";
    AlternativeRemoved "alternative-removed" Breaking Compatible: "can no longer be {subject}",
        "Stop sending `{item}` in this form.", "No action needed.";
    AlternativeAdded "alternative-added" Compatible Breaking: "can now also be {subject}",
        "You can send `{item}` in this form.", "Handle `{item}` in this form.";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn words_are_distinct_and_every_kind_gives_advice() {
        let words: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.rule().word).collect();
        assert_eq!(words.len(), Kind::ALL.len());
        for kind in Kind::ALL {
            let rule = kind.rule();
            assert!(rule.word.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{}", rule.word);
            assert!(rule.sent_advice.ends_with('.'), "{}", rule.word);
            assert!(rule.sent == rule.read || !rule.read_advice.is_empty(), "{}", rule.word);
        }
    }
}
